package org.guanai.aid.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// A decision (决定) of one level, once and for good.
@Entity
@Table(name = "decision")
class AidDecision {
    @Id UUID id;
    OrgPath org;
    UUID applicationId;

    @Enumerated(EnumType.STRING)
    DecisionLevel level;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    String reason;
    UUID decidedBy;
    Instant decidedAt;
    String ruleVersion;

    protected AidDecision() {}

    /// No event of its own: the application that it moves announces it.
    static AidDecision taken(
            DecidedCase decided, Decision sent, String ruleVersion, UUID by, Instant at) {
        var decision = new AidDecision();
        decision.id = Ids.next();
        decision.org = decided.org();
        decision.applicationId = decided.application();
        decision.level = decided.level();
        decision.outcome = sent.outcome();
        decision.reason = sent.reason();
        decision.ruleVersion = ruleVersion;
        decision.decidedBy = by;
        decision.decidedAt = at;
        return decision;
    }
}
