package org.guanai.mentoring.conduct.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A goal with its weeks.
///
/// @param marks oldest first
public record GoalView(
        UUID id,
        UUID studentId,
        String behaviour,
        String baseline,
        String target,
        LocalDate from,
        LocalDate until,
        UUID setBy,
        GoalState state,
        List<MarkView> marks,
        long version) {

    /// @param week Monday
    /// @param mark 0 not at all – 3 always
    public record MarkView(LocalDate week, int mark, UUID observer) {}
}
