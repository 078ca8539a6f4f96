package org.guanai.mentoring.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/// The rules (规则) of this service, each a number with its unit.
public enum RuleCode {
    /// A week with fewer school days is excused; a pairing counts from so many active school days.
    WINDOW_SCHOOL_DAYS,
    /// A month with fewer school days merges with its neighbour.
    MONTH_SCHOOL_DAYS,
    /// A contact may be recorded so many days late (补录).
    BACK_DATING_DAYS,
    PRINCIPAL_REMINDED_AFTER,
    COUNTY_REMINDED_AFTER,
    /// Nobody is reminded of windows that ended so many days ago.
    REMINDERS_LOOK_BACK,
    /// More children than this are a warning (3.1.3f).
    TEACHER_LOAD,
    FEEDBACK_WORKING_DAYS,
    COVERAGE_TARGET;

    @JsonValue
    public String code() {
        return name().toLowerCase().replace('_', '-');
    }

    static Optional<RuleCode> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }
}
