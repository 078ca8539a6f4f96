package org.guanai.mentoring.team.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.problem.Refusal;

/// What somebody writes who applies to help (申请表, 3.1.4a). Sealed as a whole.
///
/// @param references at most two people who know them, each at most 200 characters
/// @param declaredOn day on which they declared that nothing excludes them
/// @param dataConsentOn day on which they agreed to what is kept of them
public record HelperApplication(
        @Size(max = 400) String skills,
        @Size(max = 400) String availability,
        @Size(max = 400) String wish,
        @Size(max = 1000) String experience,
        @Size(max = 2) List<@NotBlank @Size(max = 200) String> references,
        @NotNull LocalDate declaredOn,
        @NotNull LocalDate dataConsentOn) {

    /// @throws Refusal.Unprocessable for a declaration or consent of the future
    public void check(LocalDate today) {
        if (declaredOn.isAfter(today) || dataConsentOn.isAfter(today)) {
            throw Refusal.unprocessable("mentoring.consent-in-future", "application");
        }
    }
}
