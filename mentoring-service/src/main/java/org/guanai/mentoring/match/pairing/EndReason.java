package org.guanai.mentoring.match.pairing;

/// Why a pairing ended.
public enum EndReason {
    /// Another helper takes over (交接).
    HAND_OVER,
    /// No longer needed, such as when the parents have come back.
    NOT_NEEDED,
    /// The helper or the family asked for it.
    REQUESTED,
    OTHER,
    /// The child left or moved to another school.
    STUDENT_LEFT,
    /// The teacher left the school or teaches no more, or the helper helps no more.
    HELPER_LEFT,
    /// The helper's vetting failed or ran out.
    HELPER_SUSPENDED,
    /// The helper is away for months.
    HELPER_AWAY,
    /// A record check bars the teacher from working with children (从业禁止).
    HELPER_BARRED;

    /// Whether the child lost its helper, and nobody decided on it for the child's sake.
    boolean isLoss() {
        return this.compareTo(HELPER_LEFT) >= 0;
    }

    /// Whether a person may give it; the others follow from what happened elsewhere.
    boolean mayBeGiven() {
        return this.compareTo(OTHER) <= 0;
    }
}
