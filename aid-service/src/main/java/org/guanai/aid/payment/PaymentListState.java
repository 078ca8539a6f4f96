package org.guanai.aid.payment;

/// Where a payment list stands. None of its steps has an event: its payments announce themselves.
public enum PaymentListState {
    /// Drawn up; nothing leaves before a second officer has approved it (复核).
    DRAWN,
    APPROVED,
    /// Withdrawn before it was approved; what it held is drawn anew.
    WITHDRAWN
}
