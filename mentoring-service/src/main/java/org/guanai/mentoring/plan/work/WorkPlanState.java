package org.guanai.mentoring.plan.work;

/// Where the work plan of a school stands.
public enum WorkPlanState {
    /// Being written; only the school sees it. No event tells of it.
    DRAFT,
    /// The county is to look at it: `WorkPlanSubmitted`.
    SUBMITTED,
    /// To be mended and submitted again: `WorkPlanReviewed`.
    RETURNED,
    /// `WorkPlanReviewed`.
    ACKNOWLEDGED,
    /// Its year is over. No event tells of it.
    ARCHIVED;

    boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    /// Whether the school has done its part.
    boolean isHandedIn() {
        return this == SUBMITTED || this == ACKNOWLEDGED || this == ARCHIVED;
    }

    /// Said again, the newer review holds.
    boolean isReviewable() {
        return this == SUBMITTED || this == RETURNED || this == ACKNOWLEDGED;
    }
}
