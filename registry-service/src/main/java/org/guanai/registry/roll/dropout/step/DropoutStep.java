package org.guanai.registry.roll.dropout.step;

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
import org.guanai.registry.roll.dropout.DropoutView;

/// Something that was done to bring a child back (劝返记录). Has no event: its case counts it.
@Entity
class DropoutStep {
    @Id UUID id;
    OrgPath org;
    UUID caseId;

    @Enumerated(EnumType.STRING)
    StepKind kind;

    LocalDate takenOn;
    String who;

    @Enumerated(EnumType.STRING)
    StepOutcome outcome;

    String document;
    LocalDate untilOn;
    String note;
    String recordedBy;
    Instant recordedAt;
    Instant withdrawnAt;
    String withdrawnBy;
    String withdrawnWhy;
    @Version long version;

    protected DropoutStep() {}

    private DropoutStep(DropoutView of, StepEntry entry, LocalDate today) {
        this.id = Ids.next();
        this.org = of.org();
        this.caseId = of.id();
        this.kind = entry.kind();
        this.takenOn = entry.day(today);
        this.who = entry.who().strip();
        this.outcome = entry.outcome();
        this.document = entry.document();
        this.untilOn = entry.until();
        this.note = entry.note();
    }

    /// @throws Refusal.Conflict for a referral before an order has run out
    static DropoutStep record(
            DropoutView of, StepEntry entry, LocalDate today, String by, Instant now) {
        var until = of.orderedUntil();
        if (entry.kind() == StepKind.REFERRAL && (until == null || !until.isBefore(today))) {
            throw Refusal.conflict("registry.order-first");
        }
        var made = new DropoutStep(of, entry, today);
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

    boolean isStanding() {
        return withdrawnAt == null;
    }
}
