package org.guanai.safety.response.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// Another owner, or another day.
///
/// @param reason stands in the audit
public record ActionChange(
        @NotNull UUID ownerId,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 500) String reason) {}
