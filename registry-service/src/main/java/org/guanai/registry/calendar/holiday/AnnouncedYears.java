package org.guanai.registry.calendar.holiday;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which years the State Council has announced (节假日安排的通知). A notice is about a whole year: it names
/// at least the eleven days that have been public holidays since 2014, New Year, 1 May and 1
/// October among them. A single day of a year, such as a county's festival, announces nothing.
final class AnnouncedYears {
    private static final int FEWEST_DAYS = 11;
    private static final List<MonthDay> ALWAYS =
            List.of(
                    MonthDay.of(Month.JANUARY, 1),
                    MonthDay.of(Month.MAY, 1),
                    MonthDay.of(Month.OCTOBER, 1));

    private AnnouncedYears() {}

    /// Last day of the last year that is announced without a gap behind the first.
    static Optional<LocalDate> until(Collection<Announcement> days) {
        var years = new TreeSet<Integer>();
        days.stream()
                .filter(day -> day.kind() == HolidayKind.HOLIDAY)
                .map(Announcement::day)
                .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.toSet()))
                .forEach((year, ofYear) -> {
                    if (isWhole(year, ofYear)) {
                        years.add(year);
                    }
                });
        return years.stream()
                .filter(year -> !years.contains(year + 1))
                .findFirst()
                .map(year -> LocalDate.of(year, Month.DECEMBER, 31));
    }

    private static boolean isWhole(int year, Set<LocalDate> days) {
        return days.size() >= FEWEST_DAYS
                && ALWAYS.stream().map(day -> day.atYear(year)).allMatch(days::contains);
    }
}
