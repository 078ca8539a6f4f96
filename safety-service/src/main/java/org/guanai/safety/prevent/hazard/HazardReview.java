package org.guanai.safety.prevent.hazard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What a second person finds (复查).
///
/// @param closed it is put right (销号); else it is open again
public record HazardReview(@NotNull Boolean closed, @NotBlank @Size(max = 1000) String finding) {}
