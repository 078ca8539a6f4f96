package org.guanai.registry.child.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.ApprovalWaiting;
import org.guanai.events.registry.AccessDecided;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A teacher asks for the file of a child who is not theirs (查阅申请). While it is granted, row-level
/// security shows them the child. Its end has no event: the file is closed, and nobody need act.
@Entity
class AccessRequest {
    @Id UUID id;
    OrgPath org;
    UUID studentId;
    UUID member;
    String askedBy;
    String purpose;
    int days;
    Instant askedAt;

    @Enumerated(EnumType.STRING)
    AccessState state;

    String decidedBy;
    Instant decidedAt;
    String decidedWhy;
    LocalDate endsOn;
    Instant endedAt;
    @Version long version;

    protected AccessRequest() {}

    private AccessRequest(OrgPath school, AccessAsking asking) {
        this.id = Ids.next();
        this.org = school;
        this.studentId = asking.studentId();
        this.purpose = asking.purpose().strip();
        this.days = asking.days();
        this.state = AccessState.ASKED;
    }

    /// @param member the post of staff that asks
    /// @param by the human in it
    static AccessRequest ask(
            OrgPath school, AccessAsking asking, UUID member, String by, Instant now) {
        var asked = new AccessRequest(school, asking);
        asked.member = member;
        asked.askedBy = by;
        asked.askedAt = now;
        return asked;
    }

    /// @param human who asks
    ApprovalWaiting waiting(UUID human) {
        return new ApprovalWaiting("ACCESS", id, org.text(), human, askedAt);
    }

    /// @throws Refusal.Conflict to whoever asked for it, and when it was decided before
    AccessDecided decide(AccessDecision decision, String by, LocalDate today, Instant now) {
        if (askedBy.equals(by)) {
            throw Refusal.conflict("registry.access-own");
        }
        if (state != AccessState.ASKED) {
            throw Refusal.conflict("registry.access-decided");
        }
        state = decision.granted() ? AccessState.GRANTED : AccessState.REFUSED;
        endsOn = decision.granted() ? today.plusDays(days - 1L) : null;
        decidedBy = by;
        decidedAt = now;
        decidedWhy = decision.reason().strip();
        return new AccessDecided(id, studentId, org.text(), member, decision.granted());
    }

    /// @throws Refusal.Conflict when it is not open
    void end(Instant now) {
        if (state != AccessState.GRANTED) {
            throw Refusal.conflict("registry.access-not-open");
        }
        state = AccessState.ENDED;
        endedAt = now;
    }
}
