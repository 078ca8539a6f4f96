package org.guanai.safety.response.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.incident.Incidents;
import org.guanai.safety.staff.StaffRoll;

/// Keeps the adults and outsiders of incidents.
@ApplicationScoped
class PartyDesk {
    private static final String NOUN = "incident-party";

    private final IncidentParties parties;
    private final Incidents incidents;
    private final StaffRoll staff;
    private final Sealer sealer;
    private final Journal journal;
    private final Clock clock;

    PartyDesk(
            IncidentParties parties,
            Incidents incidents,
            StaffRoll staff,
            Sealer sealer,
            Journal journal,
            Clock clock) {
        this.parties = parties;
        this.incidents = incidents;
        this.staff = staff;
        this.sealer = sealer;
        this.journal = journal;
        this.clock = clock;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Absent for staff whom the caller does not see
    PartyView name(UUID incident, PartyEntry entry) {
        entry.require();
        if (entry.staffId() != null) {
            staff.requireKnown(entry.staffId());
        }
        var party = IncidentParty.named(incidents.open(incident), entry, sealer);
        parties.persist(party);
        journal.wrote(NOUN, party.incidentId, "role", "staffId", "name", "contact", "note");
        return party.view(sealer, true);
    }

    @Transactional
    PartyLog list(UUID incident) {
        var found = incidents.find(incident);
        journal.opened(NOUN, found.id(), null);
        return new PartyLog(
                parties.of(found.id()).stream()
                        .map(p -> p.view(sealer, incidents.reads()))
                        .toList());
    }

    PartyView withdraw(UUID incident, UUID id, String reason) {
        var party = parties.of(incidents.open(incident).id(), id).orElseThrow(Refusal::absent);
        party.withdraw(clock.instant());
        journal.withdrew(NOUN, incident, reason);
        return party.view(sealer, true);
    }
}
