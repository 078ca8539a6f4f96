package org.guanai.safety.prepare.drill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How many evacuations a school practises a month, and within how many seconds all are out. Rule
/// `drills`.
public record DrillRule(@Min(1) @Max(10) int aMonth, @Min(30) @Max(1800) int outInSeconds) {}
