package org.guanai.registry.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A term (学期) of a county. Planning one has no event: others follow the county's calendar.
@Entity
class Term {
    private static final int LONGEST_DAYS = 250;

    @Id UUID id;
    OrgPath org;
    String code;
    String name;
    LocalDate startsOn;
    LocalDate endsOn;
    @Version long version;

    protected Term() {}

    private Term(OrgPath county, TermPlan plan) {
        this.id = Ids.next();
        this.org = county;
        this.code = plan.code();
        this.name = plan.name().strip();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
    }

    /// @throws Refusal.Invalid when it does not end after it begins, or lasts longer than a term
    ///   can
    static Term plan(OrgPath county, TermPlan plan) {
        var from = plan.startsOn();
        var to = plan.endsOn();
        if (!to.isAfter(from) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw Refusal.invalid("registry.term-dates", "endsOn");
        }
        return new Term(county, plan);
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !startsOn.isAfter(to) && !endsOn.isBefore(from);
    }

    boolean overlaps(Term other) {
        return overlaps(other.startsOn, other.endsOn);
    }

    CalendarSnapshot.Term snapshot() {
        return new CalendarSnapshot.Term(code, name, startsOn, endsOn);
    }
}
