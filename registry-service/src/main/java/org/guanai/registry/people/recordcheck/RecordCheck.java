package org.guanai.registry.people.recordcheck;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StaffBarred;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.people.staff.StaffView;

/// A record check of a member of staff (从业查询). A hit has the event.
@Entity
@Table(name = "record_check")
class RecordCheck {
    @Id UUID id;
    OrgPath org;
    UUID staffId;
    UUID human;

    @Enumerated(EnumType.STRING)
    CheckOccasion occasion;

    LocalDate consentOn;
    String requestNo;
    LocalDate repliedOn;

    @Enumerated(EnumType.STRING)
    CheckResult result;

    LocalDate validUntil;
    String ruleVersion;
    String recordedBy;
    Instant recordedAt;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected RecordCheck() {}

    private RecordCheck(StaffView staff) {
        this.id = Ids.next();
        this.org = staff.org();
        this.staffId = staff.id();
        this.human = staff.human();
    }

    /// @param until last day on which it counts
    /// @param rule version of the rule that the day follows from
    static RecordCheck record(
            StaffView staff, CheckForm form, LocalDate until, String rule, String by, Instant now) {
        var check = new RecordCheck(staff);
        check.occasion = form.occasion();
        check.consentOn = form.consentOn();
        check.requestNo = form.requestNo().strip();
        check.repliedOn = form.repliedOn();
        check.result = form.result();
        check.validUntil = until;
        check.ruleVersion = rule;
        check.recordedBy = by;
        check.recordedAt = now;
        return check;
    }

    boolean isHit() {
        return result == CheckResult.HIT && withdrawn == null;
    }

    StaffBarred barred() {
        return new StaffBarred(staffId, human, org.text());
    }

    /// @throws Refusal.Conflict when it was taken back already, or for a hit by whoever entered it
    void withdraw(Withdrawn why) {
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
        if (result == CheckResult.HIT && why.withdrawnBy().equals(recordedBy)) {
            throw Refusal.conflict("registry.check-same-person");
        }
        withdrawn = why;
    }
}
