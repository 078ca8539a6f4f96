package org.guanai.safety.bullying.committee;

/// A seat in the committee against bullying.
public enum Seat {
    /// The principal chairs (主任).
    CHAIR,
    LEGAL_VICE_PRINCIPAL,
    SAFETY_DEPUTY,
    MORAL_EDUCATION,
    STAFF,
    COMMUNITY,
    PARENT,
    EXPERT
}
