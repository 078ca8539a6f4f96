package org.guanai.registry.child.likeness;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A question whether two records are one child (疑似重复). Asked many at a time by
/// [LikenessQuestions]. Its decision has no event: a join has.
@Entity
class Likeness {
    @Id UUID id;
    OrgPath org;

    /// The record that came later.
    UUID studentId;

    UUID otherId;

    @Enumerated(EnumType.STRING)
    LikenessReason why;

    Instant askedAt;

    @Enumerated(EnumType.STRING)
    LikenessOutcome outcome;

    Instant decidedAt;
    String decidedBy;
    String reason;
    @Version long version;

    protected Likeness() {}

    /// @throws Refusal.Conflict when it was decided already
    void decide(LikenessOutcome outcome, String reason, String by, Instant at) {
        if (this.outcome != null) {
            throw Refusal.conflict("registry.likeness-decided");
        }
        this.outcome = outcome;
        this.reason = reason;
        decidedBy = by;
        decidedAt = at;
    }
}
