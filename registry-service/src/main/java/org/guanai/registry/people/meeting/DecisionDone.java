package org.guanai.registry.people.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param outcome what was done
public record DecisionDone(@NotBlank @Size(min = 2, max = 300) String outcome) {}
