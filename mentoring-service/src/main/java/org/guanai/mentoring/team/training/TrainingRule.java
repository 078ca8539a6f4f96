package org.guanai.mentoring.team.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// Hours that a helper is trained before the appointment, hours of each boarding topic, and after
/// how many months that is renewed. Rule `training`.
record TrainingRule(
        @Min(0) @Max(40) int helperHours,
        @Min(0) @Max(40) int psychologyHours,
        @Min(0) @Max(40) int nursingHours,
        @Min(0) @Max(40) int nutritionHours,
        @Min(0) @Max(40) int habitsHours,
        @Min(1) @Max(60) int renewalMonths) {
    int hoursOf(TrainingTopic topic) {
        return switch (topic) {
            case PSYCHOLOGY -> psychologyHours;
            case NURSING -> nursingHours;
            case NUTRITION -> nutritionHours;
            case HABITS -> habitsHours;
            case CHILD_PROTECTION, BOUNDARIES, TALKING, FIRST_AID -> 0;
        };
    }
}
