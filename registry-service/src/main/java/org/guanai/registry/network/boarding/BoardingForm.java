package org.guanai.registry.network.boarding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// A boarding profile to be entered.
///
/// @param school 10-digit 学校标识码; the caller's own when absent
/// @param schoolYear the year in which the school year begins, 2025
public record BoardingForm(
        @Pattern(regexp = "\\d{10}") String school,
        @Min(2000) @Max(2100) int schoolYear,
        @NotNull @Valid BoardingFacts facts) {}
