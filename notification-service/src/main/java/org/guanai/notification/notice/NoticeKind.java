package org.guanai.notification.notice;

public enum NoticeKind {
    /// To the guardians of a student who is involved in an incident (3.1.5f).
    INCIDENT,
    /// To whoever answers for a duty that is overdue (3.1.3).
    REMINDER
}
