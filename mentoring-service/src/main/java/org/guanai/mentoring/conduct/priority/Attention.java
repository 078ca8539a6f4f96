package org.guanai.mentoring.conduct.priority;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;

/// Praise, care or marking that a child got (优先关爱). No event: it is counted.
@Entity
class Attention {
    static final String TABLE = "attention";

    @Id UUID id;
    OrgPath org;
    UUID studentId;

    @Enumerated(EnumType.STRING)
    AttentionKind kind;

    LocalDate givenOn;
    UUID givenBy;
    String words;
    Instant recordedAt;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    String withdrawnWhy;
    @Version long version;

    protected Attention() {}

    /// @throws Refusal.Unprocessable for one in the future
    static Attention give(OrgPath school, AttentionEntry e, UUID by, Instant now) {
        if (e.on().isAfter(LocalDate.ofInstant(now, BusinessZone.ID))) {
            throw Refusal.unprocessable("mentoring.attention-in-future", "on");
        }
        var attention = new Attention();
        attention.id = Ids.next();
        attention.org = school;
        attention.studentId = e.studentId();
        attention.kind = e.kind();
        attention.givenOn = e.on();
        attention.givenBy = by;
        attention.words = e.words();
        attention.recordedAt = now;
        return attention;
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String why, Instant now) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.attention-withdrawn");
        }
        withdrawnAt = now;
        withdrawnWhy = why;
    }
}
