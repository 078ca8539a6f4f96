package org.guanai.notification.chain;

import java.time.Instant;
import java.time.LocalDate;

/// What a notice's view shows of its occasion; null what it has not.
///
/// @param dutyKind kind of the overdue duty
/// @param level who is reminded: HELPER, PRINCIPAL or COUNTY
/// @param stage of the overdue report to the authorities: FIRST, CONTINUED or FINAL
/// @param why MISTAKEN, DUPLICATE or NOT_INVOLVED
/// @param news what is told, by its code
public record OccasionFacts(
        Integer severity,
        Instant occurredAt,
        String dutyKind,
        LocalDate dueOn,
        String level,
        String stage,
        String why,
        String news) {
    public static final OccasionFacts NONE =
            new OccasionFacts(null, null, null, null, null, null, null, null);

    public static OccasionFacts happened(Integer severity, Instant occurredAt) {
        return new OccasionFacts(severity, occurredAt, null, null, null, null, null, null);
    }

    public static OccasionFacts overdue(String dutyKind, LocalDate dueOn, String level) {
        return new OccasionFacts(null, null, dutyKind, dueOn, level, null, null, null);
    }

    public static OccasionFacts alarm(Integer severity, Instant at, String stage) {
        return new OccasionFacts(severity, at, null, null, null, stage, null, null);
    }

    public static OccasionFacts corrected(String why) {
        return new OccasionFacts(null, null, null, null, null, null, why, null);
    }

    public static OccasionFacts news(String code) {
        return new OccasionFacts(null, null, null, null, null, null, null, code);
    }
}
