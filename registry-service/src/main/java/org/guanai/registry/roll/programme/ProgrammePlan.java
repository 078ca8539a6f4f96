package org.guanai.registry.roll.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.problem.Refusal;

/// A programme as it is planned, or put right.
///
/// @param goals 目标
/// @param measures 措施, one each
/// @param endsOn last day, included
public record ProgrammePlan(
        @NotNull ProgrammeKind kind,
        @NotBlank @Size(max = 80) String title,
        @NotBlank @Size(max = 400) String goals,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> measures,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    /// @throws Refusal.Invalid when it ends before it begins
    void check() {
        if (endsOn.isBefore(startsOn)) {
            throw Refusal.invalid("registry.programme-days", "endsOn");
        }
    }
}
