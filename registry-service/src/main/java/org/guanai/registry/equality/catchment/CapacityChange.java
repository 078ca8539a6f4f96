package org.guanai.registry.equality.catchment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The number of places put right.
public record CapacityChange(
        @Min(0) @Max(5000) int places, @NotBlank @Size(min = 4, max = 200) String reason) {}
