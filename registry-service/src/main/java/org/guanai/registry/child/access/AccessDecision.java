package org.guanai.registry.child.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The decision of a responsible person (审批意见).
public record AccessDecision(
        @NotNull Boolean granted, @NotBlank @Size(min = 2, max = 200) String reason) {}
