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

/// A decision (决定) of one level, once; one that was a slip is taken back and followed by another.
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

    /// The human behind the post.
    UUID decidedByHuman;

    Instant decidedAt;
    String ruleVersion;

    /// Taken back as a slip; null while it stands.
    Instant reopenedAt;

    UUID reopenedBy;
    String reopenedWhy;

    protected AidDecision() {}

    /// No event of its own: the application that it moves announces it.
    static AidDecision taken(
            DecidedCase decided, Decision sent, String ruleVersion, Decider by, Instant at) {
        var decision = new AidDecision();
        decision.id = Ids.next();
        decision.org = decided.org();
        decision.applicationId = decided.application();
        decision.level = decided.level();
        decision.outcome = sent.outcome();
        decision.reason = sent.reason();
        decision.ruleVersion = ruleVersion;
        decision.decidedBy = by.person();
        decision.decidedByHuman = by.human();
        decision.decidedAt = at;
        return decision;
    }

    /// @param human behind the person's post
    record Decider(UUID person, UUID human) {}

    /// No event of its own: the application that it moves back announces it.
    void takeBack(String why, UUID by, Instant at) {
        reopenedAt = at;
        reopenedBy = by;
        reopenedWhy = why;
    }
}
