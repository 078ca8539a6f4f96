package org.guanai.mentoring.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What a teacher says of their own work.
public record SelfReport(@NotBlank @Size(max = 2000) String report) {}
