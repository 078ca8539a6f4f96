package org.guanai.aid.payment;

/// Where a payment (发放) stands; `PAID` is announced by `PaymentMade`, `RETURNED` by
/// `PaymentReturned`, the others by nothing.
public enum PaymentState {
    IN_PAYMENT,
    PAID,
    FAILED,
    /// Paid, and the money came back days later (退汇).
    RETURNED,
    /// Its list was withdrawn before it went to the bank.
    CANCELLED
}
