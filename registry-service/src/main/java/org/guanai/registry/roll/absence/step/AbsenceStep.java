package org.guanai.registry.roll.absence.step;

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

/// Something that was done about an absence. Has no event: its absence follows it.
@Entity
class AbsenceStep {
    @Id UUID id;
    OrgPath org;
    UUID absenceId;

    @Enumerated(EnumType.STRING)
    AbsenceStepKind kind;

    LocalDate takenOn;
    String who;
    String outcome;
    String recordedBy;
    Instant recordedAt;
    Instant withdrawnAt;
    String withdrawnBy;
    String withdrawnWhy;
    @Version long version;

    protected AbsenceStep() {}

    private AbsenceStep(OrgPath org, UUID absence, AbsenceStepEntry entry, LocalDate on) {
        this.id = Ids.next();
        this.org = org;
        this.absenceId = absence;
        this.kind = entry.kind();
        this.takenOn = on;
        this.who = entry.who().strip();
        this.outcome = entry.outcome().strip();
    }

    static AbsenceStep record(
            OrgPath org,
            UUID absence,
            AbsenceStepEntry entry,
            LocalDate on,
            String by,
            Instant now) {
        var made = new AbsenceStep(org, absence, entry, on);
        made.recordedBy = by;
        made.recordedAt = now;
        return made;
    }

    /// @throws Refusal.Conflict when it was taken back before
    void withdraw(Withdrawn why) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
        withdrawnAt = why.withdrawnAt();
        withdrawnBy = why.withdrawnBy();
        withdrawnWhy = why.withdrawnWhy();
    }
}
