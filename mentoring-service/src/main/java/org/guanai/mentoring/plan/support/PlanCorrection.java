package org.guanai.mentoring.plan.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A support plan as it should have been.
///
/// @param reason what was wrong
public record PlanCorrection(
        @NotNull @Valid PlanText plan, @NotBlank @Size(max = 400) String reason) {}
