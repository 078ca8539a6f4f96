package org.guanai.safety.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.agency.SendingWay;
import org.guanai.safety.incident.IncidentCase;
import org.hibernate.annotations.Immutable;

/// A report on an incident to the authorities (信息报送; 3.1.5e). Its text is sealed.
@Entity
@Immutable
@Table(name = StagedReport.TABLE)
class StagedReport {
    static final String TABLE = "incident_report";

    @Id UUID id;
    UUID incidentId;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    Stage stage;

    /// The authority: police, bureau, civil affairs …
    String recipient;

    @Enumerated(EnumType.STRING)
    SendingWay way;

    /// Who has taken it there, and under which number: the proof that it was sent.
    String receivedBy;

    String receipt;

    byte[] body;
    UUID reportedBy;
    Instant at;

    /// When it was due by the rule in force.
    Instant dueAt;

    protected StagedReport() {}

    private StagedReport(IncidentCase incident, ReportEntry entry, By by, Sealer sealer) {
        id = Ids.next();
        incidentId = incident.id();
        org = incident.org();
        stage = entry.stage();
        recipient = entry.to();
        way = entry.way();
        receivedBy = entry.receivedBy();
        receipt = entry.receipt();
        body = sealer.seal(entry.text(), TABLE, id, "body");
        reportedBy = by.person();
        at = by.at();
        dueAt = by.dueAt();
    }

    /// No event: it is kept for the case.
    static StagedReport made(IncidentCase incident, ReportEntry entry, By by, Sealer sealer) {
        return new StagedReport(incident, entry, by, sealer);
    }

    ReportStep step() {
        return new ReportStep(stage, at);
    }

    /// @param readable its words are shown, too
    ReportView view(Sealer sealer, boolean readable) {
        var text = readable ? sealer.open(body, TABLE, id, "body") : null;
        return new ReportView(
                id,
                stage,
                recipient,
                way,
                receivedBy,
                receipt,
                text,
                reportedBy,
                at,
                dueAt,
                at.isAfter(dueAt));
    }

    /// @param person null for a client without one
    record By(UUID person, Instant at, Instant dueAt) {}
}
