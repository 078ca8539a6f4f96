package org.guanai.safety.prevent.hazard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What was done about a hazard.
public record HazardRepair(@NotBlank @Size(max = 1000) String done) {}
