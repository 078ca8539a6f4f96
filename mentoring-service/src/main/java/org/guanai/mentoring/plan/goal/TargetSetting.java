package org.guanai.mentoring.plan.goal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/// A target of a school for a term.
///
/// @param term code, `2025-2026-2`
/// @param unit of goal and actual, `%`
/// @param indicator name of an indicator of this service, `talks-held`, whose share in percent is
///   then the actual value; typed by hand when absent
public record TargetSetting(
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") String term,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 20) String unit,
        @Size(max = 60) String indicator,
        @NotNull @DecimalMin("0") @DecimalMax("1000000") BigDecimal goal) {}
