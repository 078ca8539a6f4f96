package org.guanai.registry.calendar;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.CalendarView.CalendarDay;
import org.guanai.registry.calendar.CalendarView.TermView;

/// All that makes up a county's calendar at one moment.
///
/// @param terms oldest first
/// @param days by day
record CalendarDays(OrgPath county, List<Term> terms, List<Holiday> days, long version) {
    CalendarSnapshot snapshot() {
        return new CalendarSnapshot(
                county.text(),
                terms.stream().map(Term::snapshot).toList(),
                of(HolidayKind.HOLIDAY).stream().map(h -> h.day).collect(toSet()),
                of(HolidayKind.WORKDAY).stream().map(h -> h.day).collect(toSet()),
                announcedUntil(),
                version);
    }

    CalendarView view(LocalDate today) {
        var current = terms.stream().filter(t -> t.overlaps(today, today)).findFirst();
        return new CalendarView(
                county,
                today,
                current.map(t -> t.code).orElse(null),
                terms.stream().map(TermView::of).toList(),
                of(HolidayKind.HOLIDAY).stream().map(CalendarDay::of).toList(),
                of(HolidayKind.WORKDAY).stream().map(CalendarDay::of).toList(),
                announcedUntil(),
                version);
    }

    /// A notice announces a whole calendar year.
    private LocalDate announcedUntil() {
        return days.isEmpty() ? null : LocalDate.of(days.getLast().day.getYear(), 12, 31);
    }

    private List<Holiday> of(HolidayKind kind) {
        return days.stream().filter(day -> day.kind == kind).toList();
    }
}
