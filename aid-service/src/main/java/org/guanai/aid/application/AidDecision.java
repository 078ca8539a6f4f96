package org.guanai.aid.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A decision (决定) of one level, once and for good.
@Entity
@Table(name = "decision")
class AidDecision {
    @Id UUID id;
    String org;
    UUID applicationId;

    @Enumerated(EnumType.STRING)
    DecisionLevel level;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    String reason;
    UUID decidedBy;
    Instant decidedAt;
    String ruleVersion;
}
