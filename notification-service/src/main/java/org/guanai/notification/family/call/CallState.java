package org.guanai.notification.family.call;

/// Where a family call (亲情通话) stands: BOOKED, then one of the others; HELD and MISSED can be put
/// right.
public enum CallState {
    BOOKED,
    /// They talked.
    HELD,
    /// Nobody answered, or the child was away.
    MISSED,
    CANCELLED
}
