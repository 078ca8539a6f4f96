package org.guanai.registry.network.lifepost;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A life-guidance post to be filled.
///
/// @param staffId a member of staff of the school
/// @param floor for which building and floor, 女生楼2层
/// @param girlsFloor whether girls sleep there
/// @param from first day; today when absent
public record LifePostForm(
        @NotNull UUID staffId,
        @NotBlank @Size(max = 40) String floor,
        boolean girlsFloor,
        LocalDate from) {}
