package org.guanai.aid.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// Money of a programme for a term (预算). Total and commitments move by conditional updates of
/// [Budgets] only, never through this entity: what runs at once must not overspend it by a cent.
/// None of its changes has an event.
@Entity
class Budget {
    @Id UUID id;
    OrgPath org;
    UUID programmeId;
    String term;
    BigDecimal total;
    BigDecimal committed;

    /// Of what is committed, what the bank has paid and has not returned.
    BigDecimal paid;

    /// Counts the changes of the total, not the commitments: an officer's edit is stale only when
    /// another officer edited.
    long version;

    protected Budget() {}

    static Budget allotted(OrgPath county, UUID programme, Allotment allotment) {
        var budget = new Budget();
        budget.id = Ids.next();
        budget.org = county;
        budget.programmeId = programme;
        budget.term = allotment.term();
        budget.total = allotment.total().yuan();
        budget.committed = BigDecimal.ZERO.setScale(2);
        budget.paid = BigDecimal.ZERO.setScale(2);
        return budget;
    }
}
