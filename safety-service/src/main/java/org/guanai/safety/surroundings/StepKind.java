package org.guanai.safety.surroundings;

/// What was done about a hazard around the school.
public enum StepKind {
    /// It was sent to its agency, with receipt.
    SENT,
    /// School and agencies acted together (联合整治).
    JOINT_ACTION,
    /// Somebody looked whether it is gone.
    RECHECK
}
