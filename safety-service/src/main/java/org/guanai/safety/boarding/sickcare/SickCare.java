package org.guanai.safety.boarding.sickcare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.time.BusinessZone;

/// Care for a child who fell ill (生病照护). What was done is sealed.
@Entity
class SickCare {
    private static final String TABLE = "sick_care";

    @Id UUID id;
    OrgPath org;
    UUID studentId;
    Instant fellIllAt;

    /// By the county's wall clock.
    LocalDate day;

    @Enumerated(EnumType.STRING)
    Complaint complaint;

    BigDecimal temperature;
    byte[] firstAid;
    byte[] medicine;
    boolean guardianOrder;
    String hospital;
    Instant guardianToldAt;
    Instant watchUntil;
    Instant endedAt;
    byte[] outcome;
    UUID recordedBy;
    @Version long version;

    protected SickCare() {}

    /// An outbreak is announced by [SickClusters].
    static SickCare begun(OrgPath org, SickCareEntry entry, UUID by, Sealer sealer) {
        var care = new SickCare();
        care.id = Ids.next();
        care.org = org;
        care.studentId = entry.studentId();
        care.recordedBy = by;
        care.say(entry, sealer);
        return care;
    }

    /// No event.
    void correct(SickCareEntry entry, Sealer sealer) {
        say(entry, sealer);
    }

    /// No event.
    ///
    /// @throws Refusal.Conflict when it has ended before
    void end(SickCareEnd end, Sealer sealer) {
        if (endedAt != null) {
            throw Refusal.conflict("safety.sick-care-ended");
        }
        endedAt = end.endedAt();
        outcome = sealer.seal(end.outcome(), TABLE, id, "outcome");
    }

    SickCareView view(String name, long alike, Sealer sealer) {
        return new SickCareView(
                id,
                org,
                studentId,
                name,
                fellIllAt,
                complaint,
                temperature,
                sealer.open(firstAid, TABLE, id, "first_aid"),
                sealer.open(medicine, TABLE, id, "medicine"),
                guardianOrder,
                hospital,
                guardianToldAt,
                watchUntil,
                endedAt,
                sealer.open(outcome, TABLE, id, "outcome"),
                alike,
                version);
    }

    private void say(SickCareEntry entry, Sealer sealer) {
        fellIllAt = entry.fellIllAt();
        day = LocalDate.ofInstant(fellIllAt, BusinessZone.ID);
        complaint = entry.complaint();
        temperature = entry.temperature();
        firstAid = sealer.seal(entry.firstAid(), TABLE, id, "first_aid");
        medicine = sealer.seal(entry.medicine(), TABLE, id, "medicine");
        guardianOrder = entry.ordered();
        hospital = entry.hospital();
        guardianToldAt = entry.guardianToldAt();
        watchUntil = entry.watchUntil();
    }
}
