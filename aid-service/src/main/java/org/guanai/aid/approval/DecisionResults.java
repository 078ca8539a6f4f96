package org.guanai.aid.approval;

import java.util.List;
import java.util.UUID;
import org.guanai.aid.application.ApplicationState;
import org.guanai.kit.openapi.Nullable;

/// What became of many decisions.
///
/// @param results in the order of the rows
public record DecisionResults(int decided, int refused, List<DecisionRowResult> results) {
    static DecisionResults of(List<DecisionRowResult> results) {
        var decided = (int) results.stream().filter(r -> r.problem() == null).count();
        return new DecisionResults(decided, results.size() - decided, results);
    }

    /// @param state what the application reached, absent when the row was refused
    /// @param problem code of the refusal, absent when it was decided
    public record DecisionRowResult(
            UUID applicationId, @Nullable ApplicationState state, @Nullable String problem) {}
}
