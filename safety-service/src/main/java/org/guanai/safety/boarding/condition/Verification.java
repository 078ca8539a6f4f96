package org.guanai.safety.boarding.condition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What a second person finds after a rectification.
///
/// @param score as it is now: from the passing score on it is verified
public record Verification(
        @NotNull @Min(0) @Max(10) Integer score, @Size(max = 1000) String finding) {}
