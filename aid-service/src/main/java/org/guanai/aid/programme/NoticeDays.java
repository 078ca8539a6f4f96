package org.guanai.aid.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// Full working days of a public notice (公示), counted after the day of publication, make-up
/// workdays included. Rule `public-notice`.
record NoticeDays(@Min(1) @Max(60) int workingDays) {}
