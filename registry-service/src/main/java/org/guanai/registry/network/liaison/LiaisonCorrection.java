package org.guanai.registry.network.liaison;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A talk with a department, put right.
///
/// @param on day of it
/// @param topic what about
/// @param outcome what came of it
/// @param followUp what is still to be done; absent when nothing is
/// @param followUpOn last day for it; needed with `followUp`
public record LiaisonCorrection(
        @NotNull LocalDate on,
        @NotNull LiaisonManner manner,
        @NotBlank @Size(max = 120) String topic,
        @NotBlank @Size(max = 1000) String outcome,
        @Size(max = 500) String followUp,
        LocalDate followUpOn,
        @NotBlank @Size(min = 4, max = 200) String reason) {

    LiaisonEntry entry(UUID agency) {
        return new LiaisonEntry(agency, on, manner, topic, outcome, followUp, followUpOn);
    }
}
