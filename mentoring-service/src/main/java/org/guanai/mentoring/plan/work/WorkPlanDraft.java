package org.guanai.mentoring.plan.work;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// The work plan of a school, not yet submitted.
///
/// @param schoolYear `2025-2026`
/// @param body aims, tasks with who does them by when, means, how it is seen to
public record WorkPlanDraft(
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}") String schoolYear,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 20_000) String body) {}
