package org.guanai.registry.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.CalendarView.TermView;
import org.guanai.registry.calendar.holiday.Announcement;
import org.guanai.registry.calendar.holiday.HolidayBook;
import org.guanai.registry.calendar.holiday.HolidayChange;
import org.guanai.registry.calendar.term.TermBook;
import org.guanai.registry.calendar.term.TermChange;
import org.guanai.registry.calendar.term.TermPlan;
import org.guanai.registry.place.organisation.Schools;

/// Keeps each county's terms (学期) and holidays; publishes the calendar whenever it changes, so that
/// whoever counts on it counts again.
@ApplicationScoped
public class CalendarDesk {
    private final TermBook terms;
    private final HolidayBook holidays;
    private final CountyCalendars calendars;
    private final Publication publication;
    private final Schools organisations;
    private final Caller caller;

    CalendarDesk(
            TermBook terms,
            HolidayBook holidays,
            CountyCalendars calendars,
            Publication publication,
            Schools organisations,
            Caller caller) {
        this.terms = terms;
        this.holidays = holidays;
        this.calendars = calendars;
        this.publication = publication;
        this.organisations = organisations;
        this.caller = caller;
    }

    /// The calendar of the caller's county.
    @Transactional
    CalendarView calendar() {
        return publication.view(new OrgPath(caller.org()).county());
    }

    /// Code of the term that today lies in, in the caller's county.
    @Transactional
    public Optional<String> currentTerm() {
        return Optional.ofNullable(calendar().currentTerm());
    }

    @Transactional
    TermView plan(TermPlan plan) {
        var county = ownCounty().path();
        calendars.move(county);
        var term = terms.plan(county, plan);
        publication.publish(county);
        return TermView.of(term);
    }

    @Transactional
    CalendarView changeTerm(String code, String ifMatch, TermChange change) {
        var county = ownCounty().path();
        calendars.move(county, ifMatch);
        terms.change(county, code, change);
        return published(county);
    }

    @Transactional
    CalendarView withdrawTerm(String code, String reason) {
        var county = ownCounty().path();
        calendars.move(county);
        terms.withdraw(county, code, reason);
        return published(county);
    }

    /// Takes days that were announced for the caller's county, such as another year's notice.
    @Transactional
    CalendarView announce(List<Announcement> days) {
        var county = ownCounty();
        if (holidays.announce(county.path(), county.id(), days)) {
            calendars.move(county.path());
            publication.publish(county.path());
        }
        return publication.view(county.path());
    }

    @Transactional
    CalendarView changeHoliday(LocalDate day, String ifMatch, HolidayChange change) {
        var county = ownCounty();
        calendars.move(county.path(), ifMatch);
        holidays.change(county.path(), county.id(), day, change);
        return published(county.path());
    }

    @Transactional
    CalendarView withdrawHoliday(LocalDate day, String reason) {
        var county = ownCounty();
        calendars.move(county.path());
        holidays.withdraw(county.path(), county.id(), day, reason);
        return published(county.path());
    }

    /// Takes the days that this release ships for the whole country; publishes the calendar of
    /// every county when they differ from what is known.
    @Transactional
    void takeShipped(List<Announcement> shipped) {
        if (holidays.takeShipped(shipped)) {
            for (var county : calendars.counties()) {
                calendars.move(county);
                publication.publish(county);
            }
        }
    }

    /// Publishes the calendars of the caller's scope again.
    @Transactional
    public int republish() {
        var counties = calendars.counties();
        counties.forEach(publication::publish);
        return counties.size();
    }

    private CalendarView published(OrgPath county) {
        publication.publish(county);
        return publication.view(county);
    }

    private County ownCounty() {
        var org = new OrgPath(caller.org());
        var id = organisations.idAt(org.text());
        if (!org.isCounty() || id.isEmpty()) {
            throw Refusal.unprocessable("registry.county-unknown", "org");
        }
        return new County(org, id.get());
    }

    private record County(OrgPath path, UUID id) {}
}
