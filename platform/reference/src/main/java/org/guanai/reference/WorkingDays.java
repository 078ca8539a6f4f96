package org.guanai.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// Working days (工作日): weekdays without the public holidays, and the make-up workdays (调休).
///
/// @param announcedUntil last day for which holidays are announced; later days are plain weekdays
///   and provisional. Null when nothing is announced.
public record WorkingDays(
        Set<LocalDate> holidays, Set<LocalDate> makeUpWorkdays, LocalDate announcedUntil) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUpWorkdays = Set.copyOf(makeUpWorkdays);
    }

    /// The days of those who are closed on some of these days and open on others.
    WorkingDays butClosed(Set<LocalDate> closed, Set<LocalDate> open) {
        var free = new HashSet<>(holidays);
        free.addAll(closed);
        free.removeAll(open);
        var worked = new HashSet<>(makeUpWorkdays);
        worked.addAll(open);
        worked.removeAll(closed);
        return new WorkingDays(free, worked, announcedUntil);
    }

    public boolean isWorkday(LocalDate date) {
        return makeUpWorkdays.contains(date) || isWeekday(date) && !holidays.contains(date);
    }

    /// The day on which a period of n working days ends that begins the day after `date`; counted
    /// backwards when n is negative, and `date` itself when n is zero.
    public LocalDate plusWorkdays(LocalDate date, int n) {
        var step = Integer.signum(n);
        var day = date;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /// Working days from one day to another, both included; 0 when `to` lies before `from`.
    public int count(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? 0
                : (int) from.datesUntil(to.plusDays(1)).filter(this::isWorkday).count();
    }

    /// Not announced yet (尚未公布): the answer for this day may still change.
    public boolean isProvisional(LocalDate date) {
        return announcedUntil == null || date.isAfter(announcedUntil);
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
