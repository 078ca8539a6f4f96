package org.guanai.registry.calendar.holiday;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;

/// Keeps the special days of the country and of its counties. Whoever writes holds the county's
/// calendar; the audit names the county.
@ApplicationScoped
public class HolidayBook {
    private static final String NOUN = "calendar";
    private static final String DAYS = "holidays";

    private final Holidays holidays;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    HolidayBook(Holidays holidays, Caller caller, Journal journal, Clock clock) {
        this.holidays = holidays;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    public SpecialDays of(OrgPath county) {
        var official = new TreeMap<LocalDate, Announcement>();
        var taught = new ArrayList<Announcement>();
        for (var holiday : holidays.standing(county)) {
            if (holiday.kind.isOfficial()) {
                official.put(holiday.day, holiday.announced());
            } else {
                taught.add(holiday.announced());
            }
        }
        var all = new ArrayList<>(official.values());
        all.addAll(taught);
        all.sort(Comparator.comparing(Announcement::day));
        return new SpecialDays(List.copyOf(all));
    }

    /// Takes days for a county; one that is known already is replaced.
    ///
    /// @return whether any of them was new or different
    /// @throws Refusal.Invalid when one of them appears twice
    public boolean announce(OrgPath county, UUID id, List<Announcement> days) {
        if (days.stream().map(Announcement::day).distinct().count() < days.size()) {
            throw Refusal.invalid("registry.day-twice", "day");
        }
        var changed = keep(county.text(), days);
        journal.wrote(NOUN, id, DAYS);
        return changed;
    }

    /// Takes the country's days; one that the release no longer names is taken back.
    ///
    /// @return whether anything is different from what was known
    public boolean takeShipped(List<Announcement> shipped) {
        var changed = keep(Holiday.COUNTRY, shipped);
        var named = shipped.stream().map(Announcement::day).collect(toSet());
        var why = new Withdrawn(clock.instant(), "release", "no longer in the country's notices");
        for (var holiday : holidays.of(Holiday.COUNTRY)) {
            if (holiday.isStanding() && !named.contains(holiday.day)) {
                holiday.withdraw(why);
                changed = true;
            }
        }
        return changed;
    }

    /// @throws Refusal.Absent when the county itself has said nothing of the day
    public void change(OrgPath county, UUID id, LocalDate day, HolidayChange change) {
        found(county, day).announceAgain(change.of(day));
        journal.corrected(NOUN, id, change.reason(), DAYS);
    }

    /// What the country says of the day holds again.
    ///
    /// @throws Refusal.Absent when the county itself has said nothing of the day
    public void withdraw(OrgPath county, UUID id, LocalDate day, String reason) {
        found(county, day).withdraw(new Withdrawn(clock.instant(), caller.name(), reason));
        journal.corrected(NOUN, id, reason, DAYS);
    }

    private Holiday found(OrgPath county, LocalDate day) {
        return holidays.standing(county, day).orElseThrow(Refusal::absent);
    }

    private boolean keep(String org, List<Announcement> days) {
        var known = holidays.of(org).stream().collect(toMap(holiday -> holiday.day, h -> h));
        var changed = false;
        for (var day : days) {
            var there = known.get(day.day());
            if (there == null) {
                holidays.persist(Holiday.announce(org, day));
            }
            changed |= there == null || there.announceAgain(day);
        }
        return changed;
    }
}
