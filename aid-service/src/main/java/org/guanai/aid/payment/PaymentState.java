package org.guanai.aid.payment;

/// Where a payment (发放) stands; `PAID` is announced by `PaymentMade`, the others by nothing.
public enum PaymentState {
    IN_PAYMENT,
    PAID,
    FAILED
}
