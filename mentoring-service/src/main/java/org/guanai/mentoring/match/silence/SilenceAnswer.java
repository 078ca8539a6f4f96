package org.guanai.mentoring.match.silence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What the school found, and does. Whoever reported it reads it.
public record SilenceAnswer(@NotBlank @Size(max = 1_000) String answer) {}
