package org.guanai.safety.boarding.condition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What was done about a condition.
public record Rectification(@NotBlank @Size(max = 1000) String done) {}
