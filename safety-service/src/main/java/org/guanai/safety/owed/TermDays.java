package org.guanai.safety.owed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.guanai.reference.CountyCalendar;
import org.guanai.reference.Term;

/// Which days are of a term.
final class TermDays {
    private static final int DAYS_OF_A_MONTH = 10;

    private TermDays() {}

    static Optional<Term> termOf(CountyCalendar calendar, LocalDate day) {
        return calendar.terms().stream()
                .filter(term -> !day.isBefore(term.startsOn()) && !day.isAfter(term.endsOn()))
                .findFirst();
    }

    /// Whether ten days of a month are of a term.
    static boolean isTaught(CountyCalendar calendar, YearMonth month) {
        return month.atDay(1)
                        .datesUntil(month.atEndOfMonth().plusDays(1))
                        .filter(day -> termOf(calendar, day).isPresent())
                        .count()
                >= DAYS_OF_A_MONTH;
    }
}
