package org.guanai.registry.people.recordcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;

/// A record check that was replied to.
///
/// @param consentOn when the person agreed in writing
/// @param requestNo number of the request
/// @param repliedOn day of the reply
/// @param result the result alone
public record CheckForm(
        @NotNull CheckOccasion occasion,
        @NotNull LocalDate consentOn,
        @NotBlank @Size(max = 60) String requestNo,
        @NotNull LocalDate repliedOn,
        @NotNull CheckResult result) {

    /// @throws Refusal.Invalid when the reply came before the consent, or is still to come
    CheckForm checked(LocalDate today) {
        if (repliedOn.isAfter(today) || consentOn.isAfter(repliedOn)) {
            throw Refusal.invalid("registry.check-days", "repliedOn");
        }
        return this;
    }
}
