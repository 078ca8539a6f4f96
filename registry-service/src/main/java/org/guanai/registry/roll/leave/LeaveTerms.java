package org.guanai.registry.roll.leave;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How a county grants leave.
///
/// @param months longest leave; it may be applied for again
/// @param decideWithin days in which the county decides
record LeaveTerms(@Min(1) @Max(24) int months, @Min(1) @Max(60) int decideWithin) {}
