package org.guanai.safety.mandatory.told;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.agency.Agency;
import org.guanai.safety.agency.SendingWay;

/// An authority that must be told of a mandatory report (报告渠道).
@Entity
@Table(name = "mandatory_channel")
class ReportChannel {
    @Id UUID id;
    UUID reportId;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    Agency agency;

    Instant dueAt;
    Instant toldAt;

    @Enumerated(EnumType.STRING)
    SendingWay way;

    String receivedBy;
    String receipt;

    protected ReportChannel() {}

    /// The report that it belongs to has the event.
    static ReportChannel owed(UUID report, OrgPath org, Agency agency, Instant dueAt) {
        var channel = new ReportChannel();
        channel.id = Ids.next();
        channel.reportId = report;
        channel.org = org;
        channel.agency = agency;
        channel.dueAt = dueAt;
        return channel;
    }

    /// No event: the authority has been told.
    ///
    /// @throws Refusal.Conflict when it was told before
    void tell(ChannelEntry entry) {
        if (toldAt != null) {
            throw Refusal.conflict("safety.channel-told", "agency");
        }
        toldAt = entry.toldAt();
        way = entry.way();
        receivedBy = entry.receivedBy();
        receipt = entry.receipt();
    }

    ToldAgency told() {
        return new ToldAgency(agency, dueAt, toldAt, way, receivedBy, receipt);
    }
}
