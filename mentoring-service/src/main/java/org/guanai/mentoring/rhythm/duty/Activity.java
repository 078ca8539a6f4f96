package org.guanai.mentoring.rhythm.duty;

import java.time.LocalDate;
import java.util.List;
import org.guanai.mentoring.rhythm.window.CountyCalendar;
import org.guanai.mentoring.rhythm.window.TermWindow;

/// The days on which a pairing was active.
///
/// @param to last day; null while it still is
/// @param pauses days on which duties rested
record Activity(LocalDate from, LocalDate to, List<Pause> pauses) {

    static Activity since(LocalDate from) {
        return new Activity(from, null, List.of());
    }

    /// @param duty null when all rested
    record Pause(DutyKind duty, LocalDate from, LocalDate to) {
        boolean covers(LocalDate day, DutyKind kind) {
            return (duty == null || duty == kind) && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /// A window counts when it is not excused and the pairing was active on at least 3 of its
    /// school days (rule `cadence`).
    boolean counts(TermWindow window, DutyKind kind, CountyCalendar calendar) {
        if (window.window().excused()) {
            return false;
        }
        var first = from.isBefore(window.start()) ? window.start() : from;
        var last = to == null || to.isAfter(window.end()) ? window.end() : to;
        var needed = calendar.rules().windowSchoolDays();
        var active = first.isAfter(last) ? 0 : calendar.schoolDays(first, last);
        return active >= needed && active - rested(first, last, kind, calendar) >= needed;
    }

    private int rested(LocalDate first, LocalDate last, DutyKind kind, CountyCalendar calendar) {
        if (pauses.isEmpty()) {
            return 0;
        }
        return (int)
                first.datesUntil(last.plusDays(1))
                        .filter(day -> pauses.stream().anyMatch(p -> p.covers(day, kind)))
                        .filter(calendar::isSchoolDay)
                        .count();
    }
}
