package org.guanai.registry.calendar.term;

import java.time.LocalDate;
import java.time.Month;
import org.guanai.kit.problem.Refusal;

/// First and last day of a term (学期), and whether they are those of its code: a school year runs
/// from August to August, its autumn term begins before the turn of the year and ends by February,
/// its spring term lies in the year after.
///
/// @param endsOn included
record TermDates(LocalDate startsOn, LocalDate endsOn) {
    private static final int LONGEST_DAYS = 250;
    private static final int YEAR = 4;

    /// @throws Refusal.Invalid when the term does not end after it begins, lasts longer than a term
    ///   can, or is another than the code says
    void require(String code) {
        if (!endsOn.isAfter(startsOn) || startsOn.plusDays(LONGEST_DAYS).isBefore(endsOn)) {
            throw Refusal.invalid("registry.term-dates", "endsOn");
        }
        var first = Integer.parseInt(code.substring(0, YEAR));
        var second = Integer.parseInt(code.substring(YEAR + 1, 2 * YEAR + 1));
        var fits = code.endsWith("1") ? isAutumn(first) : isSpring(second);
        if (second != first + 1 || !fits) {
            throw Refusal.invalid("registry.term-code", "code");
        }
    }

    private boolean isAutumn(int year) {
        return !startsOn.isBefore(LocalDate.of(year, Month.AUGUST, 1))
                && startsOn.getYear() == year
                && endsOn.isBefore(LocalDate.of(year + 1, Month.MARCH, 1));
    }

    private boolean isSpring(int year) {
        return startsOn.getYear() == year
                && startsOn.isBefore(LocalDate.of(year, Month.JULY, 1))
                && endsOn.isBefore(LocalDate.of(year, Month.SEPTEMBER, 1));
    }
}
