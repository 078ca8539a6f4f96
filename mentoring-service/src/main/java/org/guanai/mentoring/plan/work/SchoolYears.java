package org.guanai.mentoring.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.CountyCalendars;
import org.guanai.reference.Term;

/// When the school years (学年) of a county begin.
@ApplicationScoped
class SchoolYears {
    private static final String SEPARATOR = "-";

    private final CountyCalendars calendars;
    private final Clock clock;

    SchoolYears(CountyCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /// First day of the first term of a school year; empty when the county has announced none.
    ///
    /// @param year `2025-2026`
    Optional<LocalDate> start(OrgPath place, String year) {
        return calendars.of(place).stream()
                .flatMap(calendar -> calendar.terms().stream())
                .filter(term -> term.code().startsWith(year + SEPARATOR))
                .map(Term::startsOn)
                .findFirst();
    }

    /// The school year that a term belongs to.
    ///
    /// @param term `2025-2026-2`
    static String of(String term) {
        return term.substring(0, term.lastIndexOf(SEPARATOR));
    }

    Instant now() {
        return clock.instant();
    }
}
