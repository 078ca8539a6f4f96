package org.guanai.reference;

import java.time.Instant;
import java.time.LocalDate;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.time.BusinessZone;

/// A term (学期).
///
/// @param code `2025-2026-2`: school year and term in it, 1 autumn, 2 spring
/// @param endsOn last day, included
public record Term(String code, String name, LocalDate startsOn, LocalDate endsOn) {
    static Term of(CalendarSnapshot.Term t) {
        return new Term(t.code(), t.name(), t.startsOn(), t.endsOn());
    }

    public Terms.Span span() {
        return new Terms.Span(start(startsOn), start(endsOn.plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessZone.ID).toInstant();
    }
}
