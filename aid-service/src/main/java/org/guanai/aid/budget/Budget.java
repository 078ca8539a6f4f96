package org.guanai.aid.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;

/// Money of a programme for a term (预算). Total and commitments move by conditional updates only,
/// never through this entity: what runs at once must not overspend it by a cent.
@Entity
class Budget {
    @Id UUID id;
    String org;
    UUID programmeId;
    String term;
    BigDecimal total;
    BigDecimal committed;

    /// Counts the changes of the total, not the commitments: an officer's edit is stale only when
    /// another officer edited.
    long version;
}
