package org.guanai.registry.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.holiday.Announcement;
import org.guanai.registry.calendar.holiday.HolidayBook;
import org.guanai.registry.calendar.holiday.HolidayKind;
import org.guanai.registry.calendar.holiday.SpecialDays;
import org.guanai.registry.calendar.term.TermBook;

/// Counts the days of periods (期限) that run in the registry itself.
@ApplicationScoped
public class WorkingCalendar {
    private final TermBook terms;
    private final HolidayBook holidays;

    WorkingCalendar(TermBook terms, HolidayBook holidays) {
        this.terms = terms;
        this.holidays = holidays;
    }

    /// The days of the county of an organisation.
    @Transactional
    public CountyDays of(OrgPath org) {
        var special = holidays.of(org.county());
        return new CountyDays(
                terms.of(org.county()),
                days(special, HolidayKind.HOLIDAY),
                days(special, HolidayKind.WORKDAY),
                days(special, HolidayKind.CLOSURE),
                days(special, HolidayKind.SCHOOL_DAY));
    }

    private static Set<LocalDate> days(SpecialDays special, HolidayKind kind) {
        return special.of(kind).stream().map(Announcement::day).collect(toUnmodifiableSet());
    }
}
