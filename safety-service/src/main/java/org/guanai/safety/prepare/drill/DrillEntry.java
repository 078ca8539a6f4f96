package org.guanai.safety.prepare.drill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.prepare.scenario.EmergencyScenario;

/// A drill that was held.
///
/// @param school 10-digit 学校标识码; the caller's own school when absent
/// @param evacuation all left the buildings
/// @param announced beforehand; else a surprise
/// @param commander who led it
/// @param outInSeconds from the signal until all were out
/// @param due pupils and staff who should have been counted
/// @param counted class by class
/// @param improvement what is done about the problems, by whom and until when
public record DrillEntry(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull EmergencyScenario scenario,
        @NotNull LocalDate heldOn,
        @NotNull Boolean evacuation,
        @NotNull Boolean announced,
        @NotBlank @Size(max = 60) String commander,
        @Min(0) @Max(7200) Integer outInSeconds,
        @NotNull @Min(0) Integer due,
        @NotNull @Min(0) Integer counted,
        @NotNull @Min(0) Integer hurt,
        @Size(max = 1000) String problems,
        @Size(max = 1000) String improvement) {

    /// @throws Refusal.Invalid for an evacuation without its time
    void requireTime() {
        if (evacuation && outInSeconds == null) {
            throw Refusal.invalid("safety.drill-time", "outInSeconds");
        }
    }
}
