package org.guanai.registry.child.census;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A census of left-behind children (留守儿童摸底) in a county and term: open, then frozen for good. Its
/// steps have no event: each school is told by the list that it owes.
@Entity
class Census {
    @Id UUID id;
    OrgPath org;
    String term;
    LocalDate opensOn;
    LocalDate classListsBy;
    LocalDate villagesBy;
    LocalDate freezesOn;
    String ruleVersion;
    String openedBy;
    Instant frozenAt;
    String frozenBy;
    @Version long version;

    protected Census() {}

    private Census(OrgPath county, String term, CensusClock.Dates dates, String by) {
        this.id = Ids.next();
        this.org = county;
        this.term = term;
        this.opensOn = dates.opensOn();
        this.classListsBy = dates.classListsBy();
        this.villagesBy = dates.villagesBy();
        this.freezesOn = dates.freezesOn();
        this.ruleVersion = dates.rule();
        this.openedBy = by;
    }

    static Census open(OrgPath county, String term, CensusClock.Dates dates, String by) {
        return new Census(county, term, dates, by);
    }

    /// @throws Refusal.Conflict when it is frozen already
    void freeze(String by, Instant now) {
        requireOpen();
        frozenAt = now;
        frozenBy = by;
    }

    /// @throws Refusal.Conflict when it is frozen
    void requireOpen() {
        if (frozenAt != null) {
            throw Refusal.conflict("registry.census-frozen");
        }
    }
}
