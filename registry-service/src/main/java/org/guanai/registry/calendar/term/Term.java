package org.guanai.registry.calendar.term;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;

/// A term (学期) of a county. Its steps have no event: others follow the county's calendar.
@Entity
class Term {
    @Id UUID id;
    OrgPath org;
    String code;
    String name;
    LocalDate startsOn;
    LocalDate endsOn;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected Term() {}

    private Term(OrgPath county, TermPlan plan) {
        this.id = Ids.next();
        this.org = county;
        this.code = plan.code();
        take(plan.name(), plan.dates());
    }

    /// @throws Refusal.Invalid when its dates are none of a term, or not of its code
    static Term plan(OrgPath county, TermPlan plan) {
        plan.dates().require(plan.code());
        return new Term(county, plan);
    }

    /// Puts name and dates right; the code stays.
    ///
    /// @throws Refusal.Invalid when its dates are none of a term, or not of its code
    void change(TermChange change) {
        change.dates().require(code);
        take(change.name(), change.dates());
    }

    /// @throws Refusal.Conflict when it has begun: what happened in it would stand in no term
    void withdraw(Withdrawn why, LocalDate today) {
        if (!startsOn.isAfter(today)) {
            throw Refusal.conflict("registry.term-begun");
        }
        withdrawn = why;
    }

    boolean overlaps(Term other) {
        return !startsOn.isAfter(other.endsOn) && !endsOn.isBefore(other.startsOn);
    }

    private void take(String name, TermDates dates) {
        this.name = name.strip();
        this.startsOn = dates.startsOn();
        this.endsOn = dates.endsOn();
    }
}
