package org.guanai.registry.people.recordcheck;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// For how many months a record check counts.
public record CheckPeriod(@Min(1) @Max(36) int months) {}
