package org.guanai.safety.publicreport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guanai.events.safety.PublicReportReceived;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;

/// A report by the public form (社会举报). Its words are sealed; its receipt is kept as a blind index
/// only.
@Entity
class PublicReport {
    private static final String TABLE = "public_report";

    @Id UUID id;
    OrgPath org;
    byte[] receiptIndex;
    byte[] place;
    byte[] child;
    byte[] what;
    byte[] contact;

    @Enumerated(EnumType.STRING)
    PublicReportState state;

    Instant receivedAt;
    UUID mandatoryReportId;
    byte[] assessment;
    Instant assessedAt;
    UUID assessedBy;

    protected PublicReport() {}

    private PublicReport(OrgPath org, PublicReportEntry entry, Sealer sealer) {
        id = Ids.next();
        this.org = org;
        place = sealer.seal(entry.where(), TABLE, id, "place");
        child = sealer.seal(entry.child(), TABLE, id, "child");
        what = sealer.seal(entry.what(), TABLE, id, "what");
        contact = sealer.seal(entry.contact(), TABLE, id, "contact");
        state = PublicReportState.RECEIVED;
    }

    /// Its event is the [#announcement].
    static PublicReport received(
            OrgPath org, PublicReportEntry entry, byte[] receipt, Instant at, Sealer sealer) {
        var report = new PublicReport(org, entry, sealer);
        report.receiptIndex = receipt;
        report.receivedAt = at;
        return report;
    }

    PublicReportReceived announcement() {
        return new PublicReportReceived(id, org.text());
    }

    /// No event. It may be assessed anew: what was dismissed may turn out to be true.
    void assess(Assessment by, UUID officer, Instant at, Sealer sealer) {
        state = by.followed() ? PublicReportState.FOLLOWED : PublicReportState.DISMISSED;
        mandatoryReportId = by.mandatoryReportId();
        assessment = sealer.seal(by.words(), TABLE, id, "assessment");
        assessedAt = at;
        assessedBy = officer;
    }

    PublicReportView view(Sealer sealer) {
        return new PublicReportView(
                id,
                org,
                sealer.open(place, TABLE, id, "place"),
                sealer.open(child, TABLE, id, "child"),
                sealer.open(what, TABLE, id, "what"),
                sealer.open(contact, TABLE, id, "contact"),
                state,
                receivedAt,
                mandatoryReportId,
                sealer.open(assessment, TABLE, id, "assessment"),
                assessedAt,
                assessedBy);
    }
}
