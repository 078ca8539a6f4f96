package org.guanai.safety.boarding.sickcare;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/// How it went.
///
/// @param outcome sealed in the database
public record SickCareEnd(@NotNull Instant endedAt, @NotBlank @Size(max = 1000) String outcome) {}
