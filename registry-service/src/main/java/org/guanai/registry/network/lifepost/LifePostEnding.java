package org.guanai.registry.network.lifepost;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// @param on first day on which they no longer do it; today when absent
public record LifePostEnding(LocalDate on, @NotBlank @Size(min = 4, max = 200) String reason) {}
