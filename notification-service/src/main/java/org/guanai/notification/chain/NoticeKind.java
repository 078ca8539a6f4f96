package org.guanai.notification.chain;

/// What kind of occasion (事由) a notice has.
public enum NoticeKind {
    /// To the guardians of a student who is involved in an incident (3.1.5f).
    INCIDENT(true),
    /// To whoever answers for a duty that is overdue (3.1.3).
    REMINDER(false),
    /// A task for the school, when no guardian of a student was reached: to telephone (3.1.5f).
    TELEPHONE(true),
    /// To the officers who answer for an incident: that it was reported, or that a report on it to
    /// the authorities is overdue (3.1.5e).
    ALARM(true),
    /// To whoever was told of an incident that was reported by mistake (3.1.5e).
    CORRECTION(true);

    private final boolean urgent;

    NoticeKind(boolean urgent) {
        this.urgent = urgent;
    }

    /// Sent before everything else, and never held back.
    public boolean isUrgent() {
        return urgent;
    }
}
