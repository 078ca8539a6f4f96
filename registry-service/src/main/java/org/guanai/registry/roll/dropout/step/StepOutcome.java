package org.guanai.registry.roll.dropout.step;

/// What came of it (就读情况).
enum StepOutcome {
    BACK,
    PROMISED,
    REFUSED,
    NOT_FOUND,
    /// An order or a referral was delivered.
    SERVED
}
