package org.guanai.registry.child.census.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.events.registry.CensusListDue;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.census.CensusView;

/// The list that a school owes a census (摸底名单). Submitting it has no event: the county sees who is
/// missing.
@Entity
@Table(name = "census_return")
class CensusReturn {
    @Id UUID id;
    OrgPath org;
    UUID censusId;
    Instant submittedAt;
    String submittedBy;
    @Version long version;

    protected CensusReturn() {}

    private CensusReturn(OrgPath school, UUID census) {
        this.id = Ids.next();
        this.org = school;
        this.censusId = census;
    }

    static CensusReturn owe(OrgPath school, UUID census) {
        return new CensusReturn(school, census);
    }

    CensusListDue due(CensusView census) {
        return new CensusListDue(id, org.text(), census.term(), census.classListsBy());
    }

    /// @throws Refusal.Conflict when it was submitted already
    void submit(String by, Instant now) {
        requireOpen();
        submittedAt = now;
        submittedBy = by;
    }

    /// The school goes on working on it.
    void takeBack() {
        submittedAt = null;
        submittedBy = null;
    }

    /// @throws Refusal.Conflict when it was submitted
    void requireOpen() {
        if (submittedAt != null) {
            throw Refusal.conflict("registry.census-submitted");
        }
    }
}
