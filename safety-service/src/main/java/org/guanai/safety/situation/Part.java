package org.guanai.safety.telling;

/// What a student's part in an incident was.
public enum Part {
    VICTIM,
    INJURED,
    INVOLVED,
    WITNESS
}
