package org.guanai.registry.network.liaison;

import jakarta.persistence.Embedded;
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
import org.guanai.registry.correction.Withdrawn;

/// What was talked over with a department (部门联络). Its steps have no event: what is late announces
/// itself.
@Entity
class Liaison {
    @Id UUID id;
    OrgPath org;
    UUID agencyId;
    LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    LiaisonManner manner;

    String topic;
    String outcome;
    String followUp;
    LocalDate followUpOn;
    LocalDate followedOn;
    String recordedBy;
    Instant recordedAt;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected Liaison() {}

    private Liaison(OrgPath org, UUID agency) {
        this.id = Ids.next();
        this.org = org;
        this.agencyId = agency;
    }

    static Liaison record(
            OrgPath org, LiaisonEntry entry, String by, LocalDate today, Instant now) {
        var recorded = new Liaison(org, entry.agencyId());
        recorded.describe(entry, today);
        recorded.recordedBy = by;
        recorded.recordedAt = now;
        return recorded;
    }

    /// @throws Refusal.Conflict when it was taken back
    void correct(LiaisonEntry entry, LocalDate today) {
        requireStanding();
        describe(entry, today);
    }

    /// @throws Refusal.Conflict when nothing is left to do
    void followUp(String done, LocalDate on) {
        requireStanding();
        if (followUpOn == null || followedOn != null) {
            throw Refusal.conflict("registry.no-follow-up");
        }
        followedOn = on;
        outcome = outcome + "\n" + on + " " + done.strip();
    }

    /// @throws Refusal.Conflict when it was taken back already
    void withdraw(Withdrawn why) {
        requireStanding();
        withdrawn = why;
    }

    private void describe(LiaisonEntry entry, LocalDate today) {
        heldOn = entry.day(today);
        manner = entry.manner();
        topic = entry.topic().strip();
        outcome = entry.outcome().strip();
        followUp = entry.followUp();
        followUpOn = entry.followUpOn();
    }

    private void requireStanding() {
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
    }
}
