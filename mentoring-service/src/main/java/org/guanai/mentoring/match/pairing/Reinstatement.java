package org.guanai.mentoring.match.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Why a pairing that has ended comes back.
///
/// @param excused whether the duties rest on the days between; otherwise they were owed
public record Reinstatement(@NotBlank @Size(max = 400) String reason, @NotNull Boolean excused) {}
