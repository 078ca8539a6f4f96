package org.guanai.safety.surroundings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What was noted, put right.
///
/// @param hazard all of it; the school stays
/// @param reason stands in the audit
public record SurroundingsCorrection(
        @NotNull @Valid SurroundingsEntry hazard, @NotBlank @Size(max = 500) String reason) {}
