package org.guanai.mentoring.plan.work;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The work plan of a school as it is now to read.
public record WorkPlanText(
        @NotBlank @Size(max = 120) String title, @NotBlank @Size(max = 20_000) String body) {}
