package org.guanai.mentoring.counsel.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// What became of a sheet of results.
///
/// @param results in the order of its rows
public record ScreeningSheetResults(int recorded, int refused, List<SheetRowResult> results) {
    static ScreeningSheetResults of(List<SheetRowResult> results) {
        var refused = (int) results.stream().filter(r -> r.problem() != null).count();
        return new ScreeningSheetResults(results.size() - refused, refused, results);
    }

    /// @param row in the file, from 1
    /// @param name as the sheet has it
    /// @param studentId whom it is taken for; absent when nobody, or more than one, is found
    /// @param screeningId absent when the row was refused
    /// @param problem code of what was wrong; absent when it was recorded
    /// @param field column or field that is meant, where a problem names one
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SheetRowResult(
            int row,
            @Nullable String name,
            @Nullable UUID studentId,
            @Nullable UUID screeningId,
            @Nullable String problem,
            @Nullable String field) {}
}
