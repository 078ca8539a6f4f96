package org.guanai.mentoring.care.feedback;

/// Where feedback to a guardian stands.
public enum FeedbackState {
    /// The guardian is to be told.
    OWED,
    /// On its way, and not known to have arrived.
    SENT,
    /// The guardian knows.
    DELIVERED,
    /// Not to be given, for a stated reason, such as a guardian who is themself the concern.
    CLOSED,
    /// Its contact was withdrawn, or corrected to a lower concern.
    WITHDRAWN;

    boolean isTold() {
        return this == SENT || this == DELIVERED;
    }
}
