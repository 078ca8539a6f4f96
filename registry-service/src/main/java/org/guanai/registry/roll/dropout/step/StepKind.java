package org.guanai.registry.roll.dropout.step;

/// What was done.
enum StepKind {
    /// 入户劝返.
    VISIT,
    /// 电话劝返.
    CALL,
    /// 限期返校通知书, served on the guardian by the township.
    ORDER,
    /// 移送 to court or another agency, once an order was not followed.
    REFERRAL;

    boolean isPersuasion() {
        return this == VISIT || this == CALL;
    }
}
