package org.guanai.registry.network.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Sends an answer back.
///
/// @param dueOn last day for the next answer
/// @param reason what is still missing
public record ReferralReopening(
        @NotNull LocalDate dueOn, @NotBlank @Size(min = 4, max = 500) String reason) {}
