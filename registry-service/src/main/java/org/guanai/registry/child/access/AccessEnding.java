package org.guanai.registry.child.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Ends a granted access before its time (收回).
public record AccessEnding(@NotBlank @Size(min = 2, max = 200) String reason) {}
