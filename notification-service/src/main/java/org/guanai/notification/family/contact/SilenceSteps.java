package org.guanai.notification.family.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanai.events.notification.ParentSilent.Step;

/// After how many days without contact somebody is told (父母失联天数). Rule `parent-contact`.
///
/// @param remind the parents
/// @param list the class teacher; from then on the family is on the list
/// @param task mentor, class teacher and principal, who speak with the parents
/// @param visit the principal, who sends somebody to the carer
record SilenceSteps(
        @Min(1) @Max(365) int remind,
        @Min(1) @Max(365) int list,
        @Min(1) @Max(365) int task,
        @Min(1) @Max(365) int visit) {
    int daysOf(Step step) {
        return switch (step) {
            case REMIND -> remind;
            case LIST -> list;
            case TASK -> task;
            case VISIT -> visit;
        };
    }
}
