package org.guanai.safety.prepare.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.prepare.scenario.EmergencyScenario;

/// A plan or a rule, in its first version. The file itself is attached afterwards.
///
/// @param school 10-digit 学校标识码; the caller's own place when absent
/// @param scenario of a plan; absent for a rule
/// @param filedOn when it was filed with the bureau
public record DocumentEntry(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull DocumentKind kind,
        EmergencyScenario scenario,
        @NotBlank @Size(max = 120) String title,
        @NotNull LocalDate issuedOn,
        LocalDate filedOn) {

    /// @throws Refusal.Invalid for a plan of nothing, and a rule of a scenario
    void requireScenario() {
        if ((kind == DocumentKind.PLAN) != (scenario != null)) {
            throw Refusal.invalid("safety.plan-scenario", "scenario");
        }
    }
}
