package org.guanai.registry.network.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A department or association (联动单位) with which schools work. Its phones are sealed. Its steps
/// have no event: nobody else keeps agencies.
@Entity
@Table(name = "partner_agency")
class PartnerAgency {
    static final String TABLE = "partner_agency";

    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    AgencyKind kind;

    String name;
    String contact;
    byte[] phone;
    byte[] dutyPhone;
    String tasks;
    String[] matters;
    int answerDays;
    UUID[] members;
    LocalDate closedOn;
    String closedWhy;
    @Version long version;

    protected PartnerAgency() {}

    private PartnerAgency(OrgPath org) {
        this.id = Ids.next();
        this.org = org;
    }

    static PartnerAgency register(OrgPath org, AgencyChange card, AgencySeal seal) {
        var agency = new PartnerAgency(org);
        agency.describe(card, seal);
        return agency;
    }

    /// @throws Refusal.Conflict when it was closed
    void change(AgencyChange card, AgencySeal seal) {
        requireOpen();
        describe(card, seal);
    }

    /// @throws Refusal.Conflict when it was closed before
    void close(LocalDate on, String why) {
        requireOpen();
        closedOn = on;
        closedWhy = why.strip();
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw Refusal.conflict("registry.agency-closed");
        }
    }

    private void describe(AgencyChange card, AgencySeal seal) {
        kind = card.kind();
        name = card.name().strip();
        contact = card.contact().strip();
        phone = seal.phone(id, card.phone());
        dutyPhone = seal.dutyPhone(id, card.dutyPhone());
        tasks = card.tasks().strip();
        matters = card.matters().stream().map(Enum::name).sorted().toArray(String[]::new);
        answerDays = card.answerDays();
        members = card.people().toArray(UUID[]::new);
    }
}
