package org.guanai.mentoring.rhythm.due;

/// Where a duty stands today.
public enum DueState {
    /// Not yet: its window has not begun, or the running one is done.
    UPCOMING,
    /// Its window runs.
    DUE,
    /// A window was missed and nothing has been done since.
    OVERDUE
}
