package org.guanai.registry.network.lifepost;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A life-guidance post, changed or put right.
///
/// @param floor for which building and floor
/// @param girlsFloor whether girls sleep there
/// @param from first day
public record LifePostChange(
        @NotBlank @Size(max = 40) String floor,
        boolean girlsFloor,
        @NotNull LocalDate from,
        @NotBlank @Size(min = 4, max = 200) String reason) {}
