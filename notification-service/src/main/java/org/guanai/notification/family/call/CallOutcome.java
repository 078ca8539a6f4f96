package org.guanai.notification.family.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/// What came of a call.
///
/// @param connected whether they talked
/// @param minutes that they talked, 0–120
/// @param mood of the child afterwards; absent when it was not seen
/// @param reason why an outcome that was noted before is put right; absent the first time
public record CallOutcome(
        boolean connected,
        @Min(0) @Max(120) int minutes,
        Mood mood,
        @Size(max = 200) String reason) {}
