package org.guanai.mentoring.rhythm.due;

/// In which order duties are listed.
public enum DutySort {
    /// Soonest end of window first.
    DUE,
    /// Struggling children first (五优先, 3.3.3c), then soonest.
    PRIORITY;

    /// How many parts of a cursor come before those that all orders have.
    int ranks() {
        return this == PRIORITY ? 1 : 0;
    }
}
