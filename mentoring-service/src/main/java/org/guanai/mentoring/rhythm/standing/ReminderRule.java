package org.guanai.mentoring.rhythm.standing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// After how many working days a missed window is told to the principal and to the county (3.1.1a,
/// 3.2.3b). Rule `reminding`.
///
/// @param lookBackDays reminders do not begin for a window that ended earlier: it can no longer be
///   made good
public record ReminderRule(
        @Min(0) @Max(60) int principalAfterWorkingDays,
        @Min(0) @Max(60) int countyAfterWorkingDays,
        @Min(0) @Max(200) int lookBackDays) {}
