package org.guanai.registry.child.recognition.criteria;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// What a school must see before it calls a difficulty one, and when it looks again. Rule
/// `learning-difficulty.criteria`.
///
/// @param signs how many different signs at least
/// @param reviewMonths after which it is reviewed, a term
record LearningCriteria(@Min(1) @Max(3) int signs, @Min(1) @Max(12) int reviewMonths) {}
