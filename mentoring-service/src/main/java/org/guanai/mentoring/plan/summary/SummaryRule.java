package org.guanai.mentoring.plan.summary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How long a summary or essay is at least, in characters. Rule `term-summary`.
record SummaryRule(@Min(1) @Max(5_000) int leastCharacters) {}
