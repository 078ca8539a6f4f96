package org.guanai.registry.calendar;

import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// The calendar of a county (校历).
///
/// @param announcedUntil last day for which the holiday notice is known; later days are plain
///   weekdays and provisional
/// @param today business date of the answer
/// @param currentTerm code of the term that today lies in; absent between terms
/// @param version 0 before the county has any term
public record CalendarView(
        OrgPath org,
        LocalDate today,
        @Nullable String currentTerm,
        List<TermView> terms,
        List<CalendarDay> holidays,
        List<CalendarDay> makeUpWorkdays,
        @Nullable LocalDate announcedUntil,
        long version) {

    /// @param source the notice that announced it
    public record CalendarDay(LocalDate day, String name, @Nullable String source) {
        static CalendarDay of(Holiday holiday) {
            return new CalendarDay(holiday.day, holiday.name, holiday.source);
        }
    }

    /// A term (学期).
    public record TermView(String code, String name, LocalDate startsOn, LocalDate endsOn) {
        static TermView of(Term term) {
            return new TermView(term.code, term.name, term.startsOn, term.endsOn);
        }
    }
}
