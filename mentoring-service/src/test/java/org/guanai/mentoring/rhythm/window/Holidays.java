package org.guanai.mentoring.rhythm.window;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.reference.WorkingDays;

/// Public holidays and make-up workdays of autumn 2025 and 2026, as announced.
public final class Holidays {
    static final LocalDate ANNOUNCED_UNTIL = day("2026-12-31");

    private Holidays() {}

    public static WorkingDays announced() {
        var off =
                Stream.of(
                                range("2025-10-01", "2025-10-08"),
                                range("2026-01-01", "2026-01-03"),
                                range("2026-02-15", "2026-02-23"),
                                range("2026-04-04", "2026-04-06"),
                                range("2026-05-01", "2026-05-05"),
                                range("2026-06-19", "2026-06-21"))
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
        var madeUp =
                Set.of(
                        day("2025-09-28"),
                        day("2025-10-11"),
                        day("2026-01-04"),
                        day("2026-02-14"),
                        day("2026-02-28"),
                        day("2026-05-09"));
        return new WorkingDays(off, madeUp, ANNOUNCED_UNTIL);
    }

    static TermCalendar term(String startsOn, String endsOn) {
        return new TermCalendar(day(startsOn), day(endsOn), announced(), new CadenceRules(3, 10));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Set<LocalDate> range(String from, String to) {
        return day(from).datesUntil(day(to).plusDays(1)).collect(Collectors.toSet());
    }
}
