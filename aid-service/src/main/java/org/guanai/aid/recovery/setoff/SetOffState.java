package org.guanai.aid.recovery.setoff;

/// Where a set-off stands. Its approval is announced by `OverpaymentSetOff`, the payment that it is
/// taken of by `PaymentMade`, the others by nothing: the family was not told of them.
public enum SetOffState {
    PROPOSED,
    /// The next payment list takes it.
    APPROVED,
    /// The payment that it was taken of is made.
    TAKEN,
    WITHDRAWN
}
