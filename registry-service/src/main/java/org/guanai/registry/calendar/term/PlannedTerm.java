package org.guanai.registry.calendar.term;

import java.time.LocalDate;

/// A term (学期) that stands.
///
/// @param endsOn last day, included
public record PlannedTerm(String code, String name, LocalDate startsOn, LocalDate endsOn) {
    static PlannedTerm of(Term term) {
        return new PlannedTerm(term.code, term.name, term.startsOn, term.endsOn);
    }

    public boolean contains(LocalDate day) {
        return !startsOn.isAfter(day) && !endsOn.isBefore(day);
    }
}
