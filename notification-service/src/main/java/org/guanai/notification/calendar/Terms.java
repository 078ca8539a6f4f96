package org.guanai.notification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.guanai.kit.time.BusinessZone;

/// The terms (学期) of a county, from the registry's data.
@ApplicationScoped
public class Terms {
    private final StoredCalendars calendars;

    Terms(StoredCalendars calendars) {
        this.calendars = calendars;
    }

    /// Empty when the county has no such term, or its calendar has not arrived.
    ///
    /// @param term `2025-2026-2`
    public Optional<Span> span(String county, String term) {
        return calendars.of(county).stream()
                .flatMap(c -> c.terms().stream())
                .filter(t -> t.code().equals(term))
                .map(t ->
                        new Span(
                                t.startsOn().atStartOfDay(BusinessZone.ID).toInstant(),
                                t.endsOn().plusDays(1).atStartOfDay(BusinessZone.ID).toInstant()))
                .findFirst();
    }

    /// @param from inclusive
    /// @param to exclusive
    public record Span(Instant from, Instant to) {}
}
