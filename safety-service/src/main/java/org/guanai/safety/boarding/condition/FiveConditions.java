package org.guanai.safety.boarding.condition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// From which score a condition passes, and within how many days it is put right otherwise. Rule
/// `five-conditions`.
record FiveConditions(@Min(1) @Max(10) int passing, @Min(1) @Max(60) int days) {}
