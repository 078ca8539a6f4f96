package org.guanai.registry.calendar;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.CalendarView.CalendarDay;
import org.guanai.registry.calendar.CalendarView.TermView;
import org.guanai.registry.calendar.holiday.Announcement;
import org.guanai.registry.calendar.holiday.HolidayKind;
import org.guanai.registry.calendar.holiday.SpecialDays;
import org.guanai.registry.calendar.term.PlannedTerm;

/// All that makes up a county's calendar at one moment.
///
/// @param terms oldest first
record CalendarDays(OrgPath county, List<PlannedTerm> terms, SpecialDays special, long version) {

    CalendarSnapshot snapshot() {
        return new CalendarSnapshot(
                county.text(),
                terms.stream().map(CalendarDays::published).toList(),
                days(HolidayKind.HOLIDAY),
                days(HolidayKind.WORKDAY),
                days(HolidayKind.CLOSURE),
                days(HolidayKind.SCHOOL_DAY),
                announcedUntil(),
                version);
    }

    CalendarView view(LocalDate today) {
        var current = terms.stream().filter(t -> t.contains(today)).findFirst();
        return new CalendarView(
                county,
                today,
                current.map(PlannedTerm::code).orElse(null),
                terms.stream().map(TermView::of).toList(),
                shown(HolidayKind.HOLIDAY),
                shown(HolidayKind.WORKDAY),
                shown(HolidayKind.CLOSURE),
                shown(HolidayKind.SCHOOL_DAY),
                announcedUntil(),
                version);
    }

    private LocalDate announcedUntil() {
        return special.announcedUntil().orElse(null);
    }

    private Set<LocalDate> days(HolidayKind kind) {
        return special.of(kind).stream().map(Announcement::day).collect(toSet());
    }

    private List<CalendarDay> shown(HolidayKind kind) {
        return special.of(kind).stream().map(CalendarDay::of).toList();
    }

    private static CalendarSnapshot.Term published(PlannedTerm t) {
        return new CalendarSnapshot.Term(t.code(), t.name(), t.startsOn(), t.endsOn());
    }
}
