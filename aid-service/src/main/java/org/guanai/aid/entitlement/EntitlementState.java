package org.guanai.aid.entitlement;

/// Where an entitlement stands. None of its steps has an event: a decision and a payment announce
/// themselves.
public enum EntitlementState {
    DUE,
    GIVEN,
    /// The child is not enrolled in the county any more.
    LAPSED
}
