package org.guanai.mentoring.rhythm.duty;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// After how many working days a missed window is told to the principal and to the county (3.1.1a,
/// 3.2.3b). Rule `reminding`.
///
/// @param lookBackDays of a window that ended earlier nobody begins to be reminded: it can no
///   longer be mended
record ReminderRule(
        @Min(0) @Max(60) int principalAfterWorkingDays,
        @Min(0) @Max(60) int countyAfterWorkingDays,
        @Min(0) @Max(200) int lookBackDays) {}
