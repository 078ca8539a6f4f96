package org.guanai.safety.situation;

/// What a student's part in an incident was.
public enum Part {
    VICTIM,
    INJURED,
    INVOLVED,
    WITNESS
}
