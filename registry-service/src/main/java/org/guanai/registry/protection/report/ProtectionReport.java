package org.guanai.registry.protection.report;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;

/// A county's report on a year (年度报告), with the figures of its day. Its steps have no event: what
/// is late is told of, and the bureau above gets it on paper.
@Entity
@Table(name = "protection_report")
class ProtectionReport {
    @Id UUID id;
    OrgPath org;
    int year;

    @Convert(converter = FiguresColumn.class)
    ProtectionFigures figures;

    String findings;
    String measures;
    String submittedBy;
    Instant submittedAt;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected ProtectionReport() {}

    static ProtectionReport submit(
            OrgPath org,
            ProtectionSubmission said,
            ProtectionFigures figures,
            String by,
            Instant at) {
        var made = new ProtectionReport();
        made.id = Ids.next();
        made.org = org;
        made.year = said.year();
        made.figures = figures;
        made.findings = said.findings().strip();
        made.measures = said.measures().strip();
        made.submittedBy = by;
        made.submittedAt = at;
        return made;
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    void withdraw(Withdrawn why) {
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
        withdrawn = why;
    }
}
