package org.guanai.registry.network.liaison;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// A talk with a department, as it is entered.
///
/// @param agencyId with whom
/// @param on day of it; today when absent
/// @param topic what about
/// @param outcome what came of it
/// @param followUp what is still to be done; absent when nothing is
/// @param followUpOn last day for it; needed with `followUp`
public record LiaisonEntry(
        @NotNull UUID agencyId,
        LocalDate on,
        @NotNull LiaisonManner manner,
        @NotBlank @Size(max = 120) String topic,
        @NotBlank @Size(max = 1000) String outcome,
        @Size(max = 500) String followUp,
        LocalDate followUpOn) {

    /// @throws Refusal.Invalid for a day to come, or a follow-up without its day
    LiaisonEntry checked(LocalDate today) {
        if (on != null && on.isAfter(today)) {
            throw Refusal.invalid("registry.liaison-in-future", "on");
        }
        if ((followUp == null) != (followUpOn == null)) {
            throw Refusal.invalid("registry.follow-up-day", "followUpOn");
        }
        return this;
    }

    LocalDate day(LocalDate today) {
        return on == null ? today : on;
    }
}
