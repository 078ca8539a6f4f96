package org.guanai.registry.roll.promotion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A run was a mistake.
public record PromotionUndoing(@NotBlank @Size(min = 4, max = 200) String reason) {}
