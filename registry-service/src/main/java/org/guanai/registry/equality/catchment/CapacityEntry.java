package org.guanai.registry.equality.catchment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// How many places a school has in a grade.
///
/// @param school 10-digit 学校标识码
/// @param schoolYear the year in which the school year begins
/// @param grade 1–9
public record CapacityEntry(
        @NotNull @Pattern(regexp = "\\d{10}") String school,
        @Min(2000) @Max(2100) int schoolYear,
        @Min(1) @Max(9) int grade,
        @Min(0) @Max(5000) int places) {}
