package org.guanai.mentoring.care.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// From which level of concern, and within how many working days, a contact is reported back to the
/// guardian (3.1.3k), and from which level it is a matter of safety too. Rule `feedback`.
record FeedbackRule(
        @Min(1) @Max(3) int fromConcern,
        @Min(1) @Max(30) int workingDays,
        @Min(1) @Max(3) int safetyFromConcern) {}
