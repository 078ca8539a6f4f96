package org.guanai.registry.roll.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// By when reports are handed in.
///
/// @param dueDays days after the end of the period
record ReportTerms(@Min(1) @Max(60) int dueDays) {}
