package org.guanai.aid.entitlement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// What one child is entitled to in one term. Made for all children at once by [EntitlementLedger].
@Entity
class Entitlement {
    @Id UUID id;

    /// The school that owes it; while it is due it follows the child.
    OrgPath org;

    UUID studentId;
    String term;

    @Enumerated(EnumType.STRING)
    EntitlementKind kind;

    @Enumerated(EnumType.STRING)
    EntitlementBasis basis;

    @Enumerated(EnumType.STRING)
    EntitlementState state;

    LocalDate givenOn;
    UUID confirmedBy;
    @Version long version;

    protected Entitlement() {}

    /// A confirmation was wrong. No event: nobody was told of it.
    ///
    /// @throws Refusal.Conflict when nothing was confirmed by hand
    void takeBack() {
        if (state != EntitlementState.GIVEN || kind == EntitlementKind.LIVING_SUBSIDY) {
            throw Refusal.conflict("aid.not-at-this-step");
        }
        state = EntitlementState.DUE;
        givenOn = null;
        confirmedBy = null;
    }
}
