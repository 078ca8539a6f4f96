package org.guanai.safety.nearmiss;

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
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.situation.IncidentKind;

/// A near miss (未遂事件). Its words are sealed.
@Entity
class NearMiss {
    private static final String TABLE = "near_miss";

    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    IncidentKind kind;

    LocalDate happenedOn;
    byte[] place;
    byte[] what;
    byte[] lesson;
    UUID reportedBy;
    Instant reportedAt;
    Instant withdrawnAt;
    @Version long version;

    protected NearMiss() {}

    private NearMiss(OrgPath org, NearMissEntry entry, UUID by, Instant at) {
        id = Ids.next();
        this.org = org;
        reportedBy = by;
        reportedAt = at;
        kind = entry.kind();
        happenedOn = entry.happenedOn();
    }

    /// No event: it is counted, and nobody has to act at once.
    static NearMiss noticed(OrgPath org, NearMissEntry entry, UUID by, Instant at, Sealer sealer) {
        var miss = new NearMiss(org, entry, by, at);
        miss.say(entry, sealer);
        return miss;
    }

    /// No event.
    ///
    /// @throws Refusal.Conflict when it was taken back
    void correct(NearMissEntry entry, Sealer sealer) {
        requireStanding();
        kind = entry.kind();
        happenedOn = entry.happenedOn();
        say(entry, sealer);
    }

    /// No event: it counts no longer.
    ///
    /// @throws Refusal.Conflict when it was taken back before
    void withdraw(Instant at) {
        requireStanding();
        withdrawnAt = at;
    }

    NearMissView view(Sealer sealer) {
        return new NearMissView(
                id,
                org,
                kind,
                happenedOn,
                sealer.open(place, TABLE, id, "place"),
                sealer.open(what, TABLE, id, "what"),
                sealer.open(lesson, TABLE, id, "lesson"),
                reportedBy,
                reportedAt,
                withdrawnAt,
                version);
    }

    private void say(NearMissEntry entry, Sealer sealer) {
        place = sealer.seal(entry.where(), TABLE, id, "place");
        what = sealer.seal(entry.what(), TABLE, id, "what");
        lesson = sealer.seal(entry.lesson(), TABLE, id, "lesson");
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("safety.near-miss-withdrawn");
        }
    }
}
