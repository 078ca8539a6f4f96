package org.guanai.registry.child.join;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason why they are two children
public record Parting(@NotBlank @Size(min = 4, max = 200) String reason) {}
