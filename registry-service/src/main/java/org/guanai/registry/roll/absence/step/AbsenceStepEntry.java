package org.guanai.registry.roll.absence.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;

/// Something that was done about an absence.
///
/// @param on day of it; today when absent
/// @param who was reached, or seen, or got the report
/// @param outcome what came of it (联系经过)
public record AbsenceStepEntry(
        @NotNull AbsenceStepKind kind,
        LocalDate on,
        @NotBlank @Size(max = 80) String who,
        @NotBlank @Size(max = 400) String outcome) {

    LocalDate day(LocalDate today) {
        if (on != null && on.isAfter(today)) {
            throw Refusal.invalid("registry.day-to-come", "on");
        }
        return on == null ? today : on;
    }
}
