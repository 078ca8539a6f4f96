package org.guanai.aid.form;

import org.guanai.aid.recovery.RecoveryClaim.OverpaymentCause;
import org.guanai.aid.recovery.RecoveryState;
import org.guanai.aid.recovery.setoff.SetOffState;

/// The words of a statement for what is stored as a code.
final class RecoveryWords {
    private RecoveryWords() {}

    static String cause(OverpaymentCause cause) {
        return switch (cause) {
            case LEFT_SCHOOL -> "学生已离校";
            case PAID_TWICE -> "重复发放";
            case WRONG_KIND -> "困难类型有误";
            case WRONG_RATE -> "标准有误";
            case UNTRUE_STATEMENT -> "申报情况不实";
            case OTHER -> "其他";
        };
    }

    static String state(RecoveryState state) {
        return switch (state) {
            case CLAIMED -> "未结清";
            case SETTLED -> "已结清";
            case WAIVED -> "已减免";
            case WITHDRAWN -> "已撤销";
        };
    }

    static String state(SetOffState state) {
        return switch (state) {
            case PROPOSED -> "待复核";
            case APPROVED -> "下次发放时抵扣";
            case TAKEN -> "已抵扣";
            case WITHDRAWN -> "已撤销";
        };
    }
}
