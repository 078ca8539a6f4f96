package org.guanai.mentoring.counsel.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// What became of a round.
///
/// @param results in the order of the rows
public record ScreeningResults(int recorded, int refused, List<ScreeningRowResult> results) {
    static ScreeningResults of(List<ScreeningRowResult> results) {
        var recorded = (int) results.stream().filter(r -> r.problem() == null).count();
        return new ScreeningResults(recorded, results.size() - recorded, results);
    }

    /// @param screeningId absent when the row was refused
    /// @param problem code of the refusal, absent when it was recorded
    /// @param field what was wrong with the row, where a refusal names it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ScreeningRowResult(
            UUID studentId,
            @Nullable UUID screeningId,
            @Nullable String problem,
            @Nullable String field) {}
}
