package org.guanai.safety.publicreport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How many public reports a county takes within an hour. Rule `public-reports`.
record PublicReportLimit(@Min(1) @Max(10_000) int perHour) {}
