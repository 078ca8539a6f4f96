package org.guanai.mentoring.plan.document;

import org.guanai.mentoring.rhythm.kind.DutyKind;

/// The documents of a term, each with the duty that it satisfies: a surrogate parent owes them
/// (五个一), a teacher may write them too.
public enum DocumentKind {
    /// 帮扶计划书
    PLAN(PlanDuties.SUPPORT_PLAN),
    /// 总结
    SUMMARY(PlanDuties.TERM_SUMMARY),
    /// 教育心得
    ESSAY(PlanDuties.TERM_SUMMARY);

    private final DutyKind duty;

    DocumentKind(DutyKind duty) {
        this.duty = duty;
    }

    public DutyKind duty() {
        return duty;
    }
}
