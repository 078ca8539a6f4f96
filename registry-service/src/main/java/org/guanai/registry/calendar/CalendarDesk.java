package org.guanai.registry.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.Topics;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.CalendarView.TermView;
import org.guanai.registry.place.organisation.Schools;

/// Keeps each county's terms (学期) and holidays; publishes the calendar whenever it changes.
@ApplicationScoped
public class CalendarDesk {
    private final Terms terms;
    private final Holidays holidays;
    private final CountyCalendars calendars;
    private final Schools organisations;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    CalendarDesk(
            Terms terms,
            Holidays holidays,
            CountyCalendars calendars,
            Schools organisations,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.terms = terms;
        this.holidays = holidays;
        this.calendars = calendars;
        this.organisations = organisations;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// The calendar of the caller's county.
    @Transactional
    CalendarView calendar() {
        return view(new OrgPath(caller.org()).county());
    }

    @Transactional
    TermView plan(TermPlan plan) {
        var county = ownCounty();
        var term = Term.plan(county, plan);
        calendars.move(county);
        if (terms.of(county).stream().anyMatch(term::overlaps)) {
            throw Refusal.conflict("registry.term-overlaps", "startsOn");
        }
        terms.persistAndFlush(term);
        publish(county);
        journal.wrote("term", term.id, "code", "startsOn", "endsOn");
        return TermView.of(term);
    }

    /// Takes days that were announced for the caller's county, such as another year's notice.
    @Transactional
    CalendarView announce(List<Announcement> days) {
        var county = ownCounty();
        if (days.stream().map(Announcement::day).distinct().count() < days.size()) {
            throw Refusal.invalid("registry.day-twice", "day");
        }
        if (holidays.keep(county.text(), days)) {
            calendars.move(county);
            publish(county);
        }
        journal.wrote("calendar", organisations.idAt(county.text()).orElseThrow(), "holidays");
        return view(county);
    }

    /// Takes the days that this release ships for the whole country; publishes the calendar of
    /// every county when they differ from what is known.
    @Transactional
    void takeShipped(List<Announcement> shipped) {
        if (holidays.keep(Holiday.COUNTRY, shipped)) {
            for (var county : calendars.counties()) {
                calendars.move(county);
                publish(county);
            }
        }
    }

    /// Publishes the calendars of the caller's scope again.
    @Transactional
    public int republish() {
        var counties = calendars.counties();
        counties.forEach(this::publish);
        return counties.size();
    }

    private void publish(OrgPath county) {
        journal.keep(Topics.CALENDARS, county, days(county).snapshot());
    }

    private CalendarView view(OrgPath county) {
        return days(county).view(LocalDate.now(clock));
    }

    private CalendarDays days(OrgPath county) {
        return new CalendarDays(
                county, terms.of(county), holidays.of(county), calendars.version(county));
    }

    private OrgPath ownCounty() {
        var org = new OrgPath(caller.org());
        if (!org.isCounty() || organisations.idAt(org.text()).isEmpty()) {
            throw Refusal.unprocessable("registry.county-unknown", "org");
        }
        return org;
    }
}
