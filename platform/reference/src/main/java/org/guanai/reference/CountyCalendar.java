package org.guanai.reference;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.scope.OrgPath;

/// The terms (学期) and working days (工作日) of a county.
///
/// @param terms in the order of time
/// @param days working days, on which notice periods and deadlines run
/// @param schoolDays the same without the days on which schools are closed (停课), and with those
///   that they make up
/// @param version of the snapshot that it was made from
public record CountyCalendar(
        OrgPath county, List<Term> terms, WorkingDays days, WorkingDays schoolDays, long version) {
    static CountyCalendar of(CalendarSnapshot c) {
        var terms = c.terms().stream().map(Term::of).sorted(comparing(Term::startsOn)).toList();
        var days = new WorkingDays(c.holidays(), c.makeUpWorkdays(), c.announcedUntil());
        var taught = days.butClosed(c.closures(), c.makeUpSchoolDays());
        return new CountyCalendar(new OrgPath(c.org()), terms, days, taught, c.version());
    }

    /// @param code `2025-2026-2`
    public Optional<Term> term(String code) {
        return terms.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    /// The term that a day lies in, else the one before it.
    public Optional<Term> latestTerm(LocalDate day) {
        return terms.reversed().stream().filter(t -> !t.startsOn().isAfter(day)).findFirst();
    }
}
