package org.guanai.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;

/// When the terms (学期) of a county begin and end.
@ApplicationScoped
public class Terms {
    private final CountyCalendars calendars;

    Terms(CountyCalendars calendars) {
        this.calendars = calendars;
    }

    /// Empty when the county has no such term, or its calendar has not arrived.
    ///
    /// @param place any organisation of the county
    /// @param term `2025-2026-2`
    public Optional<Span> span(OrgPath place, String term) {
        return calendars.of(place).flatMap(c -> c.term(term)).map(Terms::spanOf);
    }

    private static Span spanOf(Term term) {
        return new Span(start(term.startsOn()), start(term.endsOn().plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessZone.ID).toInstant();
    }

    /// @param from inclusive
    /// @param to exclusive
    public record Span(Instant from, Instant to) {}
}
