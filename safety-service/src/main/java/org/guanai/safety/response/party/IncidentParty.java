package org.guanai.safety.response.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.incident.IncidentCase;

/// An adult or outsider in an incident (涉事人员). Their name, contact and note are sealed.
@Entity
class IncidentParty {
    private static final String TABLE = "incident_party";

    @Id UUID id;
    UUID incidentId;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    PartyRole role;

    UUID staffId;
    byte[] name;
    byte[] contact;
    byte[] note;
    Instant withdrawnAt;

    protected IncidentParty() {}

    private IncidentParty(IncidentCase incident, PartyEntry entry, Sealer sealer) {
        id = Ids.next();
        incidentId = incident.id();
        org = incident.org();
        role = entry.role();
        staffId = entry.staffId();
        name = sealer.seal(entry.name(), TABLE, id, "name");
        contact = sealer.seal(entry.contact(), TABLE, id, "contact");
        note = sealer.seal(entry.note(), TABLE, id, "note");
    }

    /// No event: it is kept for the case.
    static IncidentParty named(IncidentCase incident, PartyEntry entry, Sealer sealer) {
        return new IncidentParty(incident, entry, sealer);
    }

    /// No event.
    ///
    /// @throws Refusal.Conflict when they were taken out before
    void withdraw(Instant at) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("safety.party-withdrawn");
        }
        withdrawnAt = at;
    }

    /// @param readable who it is, too
    PartyView view(Sealer sealer, boolean readable) {
        return new PartyView(
                id,
                incidentId,
                role,
                staffId,
                readable ? sealer.open(name, TABLE, id, "name") : null,
                readable ? sealer.open(contact, TABLE, id, "contact") : null,
                readable ? sealer.open(note, TABLE, id, "note") : null,
                withdrawnAt);
    }
}
