package org.guanai.mentoring.rhythm.standing;

import java.time.LocalDate;
import java.util.List;
import org.guanai.mentoring.rhythm.window.Window;
import org.guanai.mentoring.rhythm.window.WindowCalendar;

/// The days on which a duty was owed.
///
/// @param excuses of this duty
public record Activity(LocalDate from, List<Excuse> excuses) {

    public static Activity since(LocalDate from) {
        return new Activity(from, List.of());
    }

    /// A window counts when it is not excused and the duty was owed on at least 3 of its school
    /// days (rule `window-school-days`).
    boolean counts(Window window, WindowCalendar calendar) {
        if (window.excused()) {
            return false;
        }
        var first = from.isBefore(window.start()) ? window.start() : from;
        var needed = calendar.rules().windowSchoolDays();
        var active = first.isAfter(window.end()) ? 0 : calendar.schoolDays(first, window.end());
        return active >= needed && active - rested(first, window.end(), calendar) >= needed;
    }

    private int rested(LocalDate first, LocalDate last, WindowCalendar calendar) {
        if (excuses.isEmpty()) {
            return 0;
        }
        return (int)
                first.datesUntil(last.plusDays(1))
                        .filter(day -> excuses.stream().anyMatch(e -> e.covers(day)))
                        .filter(calendar::isSchoolDay)
                        .count();
    }
}
