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
    CORRECTION(true),
    /// To whoever owes something else than a contact duty, and above, once it is late.
    OVERDUE(false),
    /// What somebody was not told singly, for the sake of their peace, in one message.
    DIGEST(false),
    /// What staff must look at now: a concern, a danger.
    ALERT(true),
    /// What concerns an account, and how its owner is reached.
    ACCOUNT(true),
    /// The care of a child: mentor, feedback, plans (3.1.3, 3.1.4).
    CARE(false),
    /// Aid: decisions, payments, public notices (3.3.2).
    AID(false),
    /// The roll, groups and records of a child (2.1, 3.1.2).
    ROLL(false),
    /// The family's side: praise, guidance, meetings, the weekly call (3.2).
    FAMILY(false),
    /// The work of staff: something to approve, to answer, to sign.
    WORK(false);

    private final boolean urgent;

    NoticeKind(boolean urgent) {
        this.urgent = urgent;
    }

    /// Sent before everything else, and never held back.
    public boolean isUrgent() {
        return urgent;
    }

    /// A person gets one message of these a day; the others wait for the digest.
    public boolean isSparing() {
        return this == REMINDER || this == OVERDUE || this == WORK;
    }

    /// Whether somebody may read them on the platform only. Not what is urgent, and not what time
    /// limits run from, as with aid.
    public boolean isOptional() {
        return !urgent && this != AID;
    }

    public boolean isAboutIncident() {
        return this == INCIDENT || this == TELEPHONE || this == ALARM || this == CORRECTION;
    }
}
