package org.guanai.notification.family.parentschool;

/// Where a session stands: PLANNED, then HELD or CANCELLED.
public enum SessionState {
    PLANNED,
    HELD,
    CANCELLED
}
