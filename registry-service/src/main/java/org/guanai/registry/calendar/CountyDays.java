package org.guanai.registry.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guanai.registry.calendar.term.PlannedTerm;

/// Working days (工作日) and days of school (教学日) of a county.
///
/// @param holidays public holidays
/// @param makeUp weekend days that are worked
/// @param closures working days without school
/// @param taught days with school that are not worked
public record CountyDays(
        List<PlannedTerm> terms,
        Set<LocalDate> holidays,
        Set<LocalDate> makeUp,
        Set<LocalDate> closures,
        Set<LocalDate> taught) {
    /// Longer than any holidays.
    private static final int IN_SIGHT = 120;

    /// The day on which a period of n working days ends that begins the day after.
    public LocalDate plusWorkdays(LocalDate from, int n) {
        var day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /// Days of school from one day to another, both included.
    public int schoolDays(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? 0
                : (int) from.datesUntil(to.plusDays(1)).filter(this::isSchoolDay).count();
    }

    /// The nth day of school from a day on, that day included; empty when none is in sight.
    public Optional<LocalDate> schoolDay(LocalDate from, int n) {
        return from.datesUntil(from.plusDays(IN_SIGHT))
                .filter(this::isSchoolDay)
                .skip(n - 1L)
                .findFirst();
    }

    public boolean isSchoolDay(LocalDate day) {
        var open = isWorkday(day) && !closures.contains(day) || taught.contains(day);
        return open && terms.stream().anyMatch(t -> t.contains(day));
    }

    private boolean isWorkday(LocalDate day) {
        var weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return makeUp.contains(day) || weekday && !holidays.contains(day);
    }
}
