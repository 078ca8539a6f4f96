package org.guanai.registry.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The calendar of a county (校历).
///
/// @param announcedUntil last day for which the holiday notice is known; later days are plain
///   weekdays and provisional
/// @param today business date of the answer
/// @param currentTerm code of the term that today lies in; absent between terms
/// @param version 0 before the county has any term
@Schema(name = "Calendar")
public record CalendarView(
        String org,
        LocalDate today,
        String currentTerm,
        List<TermView> terms,
        List<Day> holidays,
        List<Day> makeUpWorkdays,
        LocalDate announcedUntil,
        long version) {

    /// @param source the notice that announced it
    @Schema(name = "CalendarDay")
    public record Day(LocalDate day, String name, String source) {
        static Day of(Holiday holiday) {
            return new Day(holiday.day(), holiday.name(), holiday.source());
        }
    }

    /// A term (学期).
    @Schema(name = "Term")
    public record TermView(String code, String name, LocalDate startsOn, LocalDate endsOn) {
        static TermView of(Term term) {
            return new TermView(term.code, term.name, term.startsOn, term.endsOn);
        }
    }
}
