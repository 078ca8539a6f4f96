package org.guanai.safety.prevent.hazard;

/// A hazard is open, then rectified by its owner, then closed by a second person, or open again.
/// What a step tells others is said by its verb.
public enum HazardState {
    OPEN,
    RECTIFIED,
    CLOSED,
    WITHDRAWN
}
