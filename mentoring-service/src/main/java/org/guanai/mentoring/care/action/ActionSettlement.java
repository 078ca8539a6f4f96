package org.guanai.mentoring.care.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanai.kit.problem.Refusal;

/// What became of an agreed action.
///
/// @param state DONE, DROPPED, or OPEN again
/// @param outcome what came of it; needed when it is dropped
public record ActionSettlement(@NotNull ActionState state, @Size(max = 400) String outcome) {

    /// @throws Refusal.Invalid for a state that is not given, and when it is dropped without a
    ///   reason
    void check() {
        if (state == ActionState.WITHDRAWN) {
            throw Refusal.invalid("mentoring.action-state", "state");
        }
        if (state == ActionState.DROPPED && (outcome == null || outcome.isBlank())) {
            throw Refusal.invalid("mentoring.action-outcome", "outcome");
        }
    }
}
