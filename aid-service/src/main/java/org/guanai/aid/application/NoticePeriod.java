package org.guanai.aid.application;

import java.util.UUID;

/// What an application must know of its public notice (公示); `closing` implements it.
public interface NoticePeriod {
    /// Where the notice of an application stands.
    enum Standing {
        /// The last day is not over.
        RUNNING,
        /// It is over, and an objection is not answered.
        OBJECTED,
        /// It is over and no objection is open, or the application is on none.
        PASSED
    }

    /// Locks the application's row of the notice against objections that arrive at the same moment.
    Standing standing(UUID application);

    /// Whether the application was ever shown on a notice: from then on what was decided before is
    /// open to objections only.
    boolean wasPublished(UUID application);

    /// Takes the application off a running notice.
    void strike(UUID application);
}
