package org.guanai.registry.calendar;

import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.holiday.Announcement;
import org.guanai.registry.calendar.term.PlannedTerm;

/// The calendar of a county (校历).
///
/// @param holidays public holidays
/// @param makeUpWorkdays weekend days that are worked
/// @param closures working days on which schools are closed; no notice period stops for them
/// @param makeUpSchoolDays days on which schools teach though they are not worked
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
        List<CalendarDay> closures,
        List<CalendarDay> makeUpSchoolDays,
        @Nullable LocalDate announcedUntil,
        long version) {

    /// @param source the notice that announced it
    public record CalendarDay(LocalDate day, String name, @Nullable String source) {
        static CalendarDay of(Announcement day) {
            return new CalendarDay(day.day(), day.name(), day.source());
        }
    }

    /// A term (学期).
    public record TermView(String code, String name, LocalDate startsOn, LocalDate endsOn) {
        static TermView of(PlannedTerm t) {
            return new TermView(t.code(), t.name(), t.startsOn(), t.endsOn());
        }
    }
}
