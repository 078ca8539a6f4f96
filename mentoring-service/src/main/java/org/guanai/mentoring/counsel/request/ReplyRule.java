package org.guanai.mentoring.counsel.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanai.mentoring.counsel.kind.Lane;

/// Within how many working days a request is answered, by lane; 0 is the same day. Rule
/// `counsel-reply`.
record ReplyRule(
        @Min(0) @Max(2) int urgentWorkingDays,
        @Min(0) @Max(10) int greenWorkingDays,
        @Min(0) @Max(20) int normalWorkingDays) {
    int of(Lane lane) {
        return switch (lane) {
            case URGENT -> urgentWorkingDays;
            case GREEN -> greenWorkingDays;
            case NORMAL -> normalWorkingDays;
        };
    }
}
