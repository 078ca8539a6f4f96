package org.guanai.registry.roll.report;

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
import org.guanai.registry.roll.report.Rhythm.Period;

/// A report of dropout control (控辍保学报表) with the figures of its day. Its steps have no event: what
/// is late is told of, and the county reads the list.
@Entity
class DropoutReport {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    Rhythm rhythm;

    String period;
    LocalDate fromOn;
    LocalDate toOn;
    @Embedded Figures figures;
    String remark;
    String submittedBy;
    Instant submittedAt;
    Instant withdrawnAt;
    String withdrawnBy;
    String withdrawnWhy;
    @Version long version;

    protected DropoutReport() {}

    private DropoutReport(OrgPath org, Rhythm rhythm, Period period) {
        this.id = Ids.next();
        this.org = org;
        this.rhythm = rhythm;
        this.period = period.code();
        this.fromOn = period.from();
        this.toOn = period.to();
    }

    static DropoutReport submit(
            OrgPath org, ReportSubmission said, Period period, Figures figures, Signature signed) {
        var made = new DropoutReport(org, said.rhythm(), period);
        made.figures = figures;
        made.remark = said.remark();
        made.submittedAt = signed.at();
        made.submittedBy = signed.by();
        return made;
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    void withdraw(Withdrawn why) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
        withdrawnAt = why.withdrawnAt();
        withdrawnBy = why.withdrawnBy();
        withdrawnWhy = why.withdrawnWhy();
    }

    /// Who hands it in, and when.
    record Signature(String by, Instant at) {}
}
