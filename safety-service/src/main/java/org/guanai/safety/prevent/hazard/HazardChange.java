package org.guanai.safety.prevent.hazard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// Another owner, day or measure.
///
/// @param reason stands in the audit
public record HazardChange(
        @NotNull HazardGrade grade,
        @Size(max = 1000) String measures,
        @NotNull UUID ownerId,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 500) String reason) {}
