package org.guanai.safety.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.events.mentoring.ConcernRaised;
import org.guanai.events.mentoring.counsel.CrisisRaised;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;

/// A matter (关切事项) for the safety post: an acute concern about a child. What came of it is sealed.
@Entity
class Matter {
    private static final String TABLE = "matter";

    @Id UUID id;
    OrgPath org;
    UUID studentId;

    /// The contact with which the concern was noted, or the crisis that counselling found; the
    /// words stay with mentoring.
    UUID contactId;

    UUID helperId;
    Instant openedAt;

    @Enumerated(EnumType.STRING)
    MatterState state;

    Instant settledAt;
    UUID settledBy;
    byte[] outcome;
    @Version long version;

    protected Matter() {}

    /// No event: the concern that opens it has announced itself.
    static Matter opened(ConcernRaised concern, Instant at) {
        var matter = new Matter();
        matter.id = Ids.next();
        matter.org = new OrgPath(concern.org());
        matter.studentId = concern.studentId();
        matter.contactId = concern.contactId();
        matter.helperId = concern.helperId();
        matter.openedAt = at;
        matter.state = MatterState.OPEN;
        return matter;
    }

    /// Counselling found a child in danger; what was said stays sealed there. No event: the crisis
    /// has announced itself.
    static Matter opened(CrisisRaised crisis, Instant at) {
        var matter = new Matter();
        matter.id = Ids.next();
        matter.org = new OrgPath(crisis.org());
        matter.studentId = crisis.studentId();
        matter.contactId = crisis.crisisId();
        matter.openedAt = at;
        matter.state = MatterState.OPEN;
        return matter;
    }

    /// Somebody has looked at it. No event: no other service acts on it.
    ///
    /// @throws Refusal.Conflict when it is not open
    void settle(String words, UUID by, Instant at, Sealer sealer) {
        if (state != MatterState.OPEN) {
            throw Refusal.conflict("safety.matter-over");
        }
        state = MatterState.SETTLED;
        outcome = sealer.seal(words, TABLE, id, "outcome");
        settledBy = by;
        settledAt = at;
    }

    /// The concern was noted by mistake; what was settled stays. No event.
    void withdraw(Instant at) {
        if (state == MatterState.OPEN) {
            state = MatterState.WITHDRAWN;
            settledAt = at;
        }
    }

    String outcome(Sealer sealer) {
        return sealer.open(outcome, TABLE, id, "outcome");
    }
}
