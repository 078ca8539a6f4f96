package org.guanai.safety.incident;

/// What a student's part in an incident was.
public enum Part {
    VICTIM,
    INJURED,
    INVOLVED,
    WITNESS
}
