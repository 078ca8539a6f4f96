package org.guanai.mentoring.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a teacher objects.
public record Objection(@NotBlank @Size(max = 2000) String ground) {}
