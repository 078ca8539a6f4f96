package org.guanai.mentoring.care.tutoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A tutoring as it should have been recorded.
///
/// @param reason what was wrong
public record TutoringCorrection(
        @NotNull @Valid TutoringFacts tutoring, @NotBlank @Size(max = 400) String reason) {}
