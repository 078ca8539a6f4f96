package org.guanai.aid.objection;

/// Where an objection (异议) stands. Neither answer has an event of its own.
public enum ObjectionState {
    OPEN,
    UPHELD,
    DISMISSED
}
