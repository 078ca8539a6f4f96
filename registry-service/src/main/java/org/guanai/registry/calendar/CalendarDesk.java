package org.guanai.registry.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanai.events.Topics;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.journal.Outbox;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.calendar.Holiday.Kind;
import org.guanai.registry.personal.Paths;
import org.guanai.registry.place.organisation.Schools;

/// Keeps each county's terms (学期) and holidays; publishes the calendar whenever it changes.
@ApplicationScoped
public class CalendarDesk {
    private static final int LONGEST_TERM = 250;

    private final Terms terms;
    private final Holidays holidays;
    private final CountyCalendars calendars;
    private final Schools organisations;
    private final Caller caller;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarDesk(
            Terms terms,
            Holidays holidays,
            CountyCalendars calendars,
            Schools organisations,
            Caller caller,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.terms = terms;
        this.holidays = holidays;
        this.calendars = calendars;
        this.organisations = organisations;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// The calendar of the caller's county.
    @Transactional
    CalendarView calendar() {
        return view(Paths.county(caller.org()));
    }

    @Transactional
    CalendarView.TermView plan(CalendarResource.Planning planning) {
        var county = ownCounty();
        checkDates(planning.startsOn(), planning.endsOn());
        calendars.move(county);
        if (terms.of(county).stream()
                .anyMatch(t -> t.overlaps(planning.startsOn(), planning.endsOn()))) {
            throw Refusal.conflict("registry.term-overlaps", "startsOn");
        }
        var term = new Term();
        term.id = Ids.next();
        term.org = county;
        term.code = planning.code();
        term.name = planning.name().strip();
        term.startsOn = planning.startsOn();
        term.endsOn = planning.endsOn();
        terms.persistAndFlush(term);
        publish(county);
        audit.wrote("term", term.id, "code", "startsOn", "endsOn");
        return CalendarView.TermView.of(term);
    }

    /// Takes days that were announced for the caller's county, such as another year's notice.
    @Transactional
    CalendarView announce(List<CalendarResource.Announcement> days) {
        var county = ownCounty();
        var known =
                days.stream()
                        .map(d -> new Holiday(county, d.day(), d.kind(), d.name(), d.source()))
                        .toList();
        if (known.stream().map(Holiday::day).distinct().count() < known.size()) {
            throw Refusal.invalid("registry.day-twice", "day");
        }
        if (holidays.keep(known) > 0) {
            calendars.move(county);
            publish(county);
        }
        audit.wrote("calendar", organisations.idAt(county).orElseThrow(), "holidays");
        return view(county);
    }

    /// Takes the days that this release ships for the whole country; every county's calendar that
    /// changes is published.
    @Transactional
    void takeShipped(List<Holiday> shipped) {
        if (holidays.keep(shipped) > 0) {
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

    private void publish(String county) {
        var days = holidays.of(county);
        var snapshot =
                new CalendarSnapshot(
                        county,
                        terms.of(county).stream().map(Term::snapshot).toList(),
                        daysOf(days, Kind.HOLIDAY),
                        daysOf(days, Kind.WORKDAY),
                        announcedUntil(days),
                        calendars.version(county).orElse(0L));
        outbox.publish(Topics.CALENDARS, county, snapshot);
    }

    private CalendarView view(String county) {
        var today = LocalDate.now(clock);
        var ofCounty = terms.of(county);
        var days = holidays.of(county);
        var current = ofCounty.stream().filter(t -> t.overlaps(today, today)).findFirst();
        return new CalendarView(
                county,
                today,
                current.map(t -> t.code).orElse(null),
                ofCounty.stream().map(CalendarView.TermView::of).toList(),
                days.stream()
                        .filter(d -> d.kind() == Kind.HOLIDAY)
                        .map(CalendarView.Day::of)
                        .toList(),
                days.stream()
                        .filter(d -> d.kind() == Kind.WORKDAY)
                        .map(CalendarView.Day::of)
                        .toList(),
                announcedUntil(days),
                calendars.version(county).orElse(0L));
    }

    /// A notice announces a whole calendar year.
    private static LocalDate announcedUntil(List<Holiday> days) {
        return days.isEmpty() ? null : LocalDate.of(days.getLast().day().getYear(), 12, 31);
    }

    private static Set<LocalDate> daysOf(List<Holiday> days, Kind kind) {
        return days.stream()
                .filter(d -> d.kind() == kind)
                .map(Holiday::day)
                .collect(Collectors.toSet());
    }

    private String ownCounty() {
        var county = Paths.county(caller.org());
        if (!county.equals(caller.org()) || organisations.idAt(county).isEmpty()) {
            throw Refusal.unprocessable("registry.county-unknown", "org");
        }
        return county;
    }

    private static void checkDates(LocalDate from, LocalDate to) {
        if (!to.isAfter(from) || from.plusDays(LONGEST_TERM).isBefore(to)) {
            throw Refusal.invalid("registry.term-dates", "endsOn");
        }
    }
}
