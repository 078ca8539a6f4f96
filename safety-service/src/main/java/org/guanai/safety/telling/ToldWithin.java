package org.guanai.safety.telling;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/// Within how many minutes of the report a guardian is to be told (3.1.5f): handed to a channel of
/// a guardian who is no suspect. Rule `guardian-told`.
///
/// @param target share of the students of whom a guardian is told in time, 0–1
public record ToldWithin(
        @Min(1) @Max(1440) int minutes,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal target) {}
