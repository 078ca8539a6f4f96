package org.guanai.reference;

import java.time.LocalDate;
import org.guanai.events.registry.CalendarSnapshot;

/// A term (学期).
///
/// @param code `2025-2026-2`: school year and term in it, 1 autumn, 2 spring
/// @param endsOn last day, included
public record Term(String code, String name, LocalDate startsOn, LocalDate endsOn) {
    static Term of(CalendarSnapshot.Term t) {
        return new Term(t.code(), t.name(), t.startsOn(), t.endsOn());
    }
}
