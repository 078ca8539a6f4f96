package org.guanai.aid.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.guanai.kit.calendar.WorkingDays;

/// Terms (学期) and working days (工作日) of a county, from the registry's data.
@ApplicationScoped
public class CountyCalendars {
    private final StoredCalendars calendars;

    CountyCalendars(StoredCalendars calendars) {
        this.calendars = calendars;
    }

    /// First day of a term; empty when the county has no such term.
    ///
    /// @param term `2025-2026-2`
    public Optional<LocalDate> termStart(String county, String term) {
        return calendars.of(county).stream()
                .flatMap(c -> c.terms().stream())
                .filter(t -> t.code().equals(term))
                .map(t -> t.startsOn())
                .findFirst();
    }

    /// Where no calendar has arrived yet, plain weekdays, all of them provisional.
    public WorkingDays workingDays(String county) {
        return calendars
                .of(county)
                .map(c -> new WorkingDays(c.holidays(), c.makeUpWorkdays(), c.announcedUntil()))
                .orElseGet(() -> new WorkingDays(Set.of(), Set.of(), null));
    }
}
