package org.guanai.registry.roll.promotion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/// The school year of a school ends.
///
/// @param school its 10-digit 学校标识码
/// @param schoolYear year in which the new school year begins
/// @param graduatedOn last day of those who graduate; today when absent
public record PromotionOrder(
        @NotNull @Pattern(regexp = "\\d{10}") String school,
        @Min(2000) @Max(2100) int schoolYear,
        LocalDate graduatedOn) {}
