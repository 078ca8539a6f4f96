package org.guanai.aid.queue;

import java.util.List;

/// What waits at a desk of the caller's scope (资助待办).
///
/// @param term that applications and recognitions are of
/// @param applications by state, in the order of the steps; states without any are left out
/// @param recognitions likewise, of the school year
/// @param waiting of all terms
public record AidQueue(
        String term,
        List<ApplicationsWaiting> applications,
        List<RecognitionsWaiting> recognitions,
        Waiting waiting) {

    /// What waits for an answer or a second officer.
    ///
    /// @param paymentLists drawn up and not approved
    /// @param setOffs proposed and not approved
    /// @param recoveries claimed and not settled
    /// @param lateRecoveries of them those past their last day
    /// @param appeals open
    /// @param lateAppeals of them those past their last day
    /// @param objections open
    /// @param lateObjections of them those past their last day
    public record Waiting(
            long paymentLists,
            long setOffs,
            long recoveries,
            long lateRecoveries,
            long appeals,
            long lateAppeals,
            long objections,
            long lateObjections) {}
}
