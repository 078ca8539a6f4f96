package org.guanai.registry.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.holiday.HolidayBook;
import org.guanai.registry.calendar.term.TermBook;

/// Puts the calendars of counties together, for their readers and for the other services.
@ApplicationScoped
class Publication {
    private final TermBook terms;
    private final HolidayBook holidays;
    private final CountyCalendars calendars;
    private final Journal journal;
    private final Clock clock;

    Publication(
            TermBook terms,
            HolidayBook holidays,
            CountyCalendars calendars,
            Journal journal,
            Clock clock) {
        this.terms = terms;
        this.holidays = holidays;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    void publish(OrgPath county) {
        journal.keep(Topics.CALENDARS, county, days(county).snapshot());
    }

    CalendarView view(OrgPath county) {
        return days(county).view(LocalDate.now(clock));
    }

    private CalendarDays days(OrgPath county) {
        return new CalendarDays(
                county, terms.of(county), holidays.of(county), calendars.version(county));
    }
}
