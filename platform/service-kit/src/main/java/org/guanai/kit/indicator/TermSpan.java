package org.guanai.kit.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.guanai.kit.time.BusinessZone;

/// A term (学期) that numbers are of.
///
/// @param code `2025-2026-2`
/// @param endsOn last day, included
public record TermSpan(String code, LocalDate startsOn, LocalDate endsOn) {
    /// Inclusive.
    public Instant from() {
        return start(startsOn);
    }

    /// Exclusive.
    public Instant to() {
        return start(endsOn.plusDays(1));
    }

    /// The year in which its school year (学年) began: in late summer.
    public int schoolYear() {
        return startsOn.getYear() - (startsOn.getMonthValue() < Month.AUGUST.getValue() ? 1 : 0);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessZone.ID).toInstant();
    }
}
