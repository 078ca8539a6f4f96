package org.guanai.mentoring.plan.summary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A summary as it should have been.
///
/// @param reason what was wrong
public record SummaryCorrection(
        @NotNull @Valid SummaryText summary, @NotBlank @Size(max = 400) String reason) {}
