package org.guanai.mentoring.conduct.goal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// What was seen in a week; noted again it replaces the former.
///
/// @param mark 0 not at all – 3 always
public record WeekMark(@Min(0) @Max(3) int mark) {}
