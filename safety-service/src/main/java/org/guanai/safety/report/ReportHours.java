package org.guanai.safety.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// Within how many hours an incident is to be reported on (3.1.5e): first and final since it was
/// reported, continued since the report before. Rule `incident-reports`.
record ReportHours(
        @Min(1) @Max(24) int firstHours,
        @Min(1) @Max(168) int continuedHours,
        @Min(1) @Max(720) int finalHours) {}
