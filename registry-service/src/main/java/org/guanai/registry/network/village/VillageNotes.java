package org.guanai.registry.network.village;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;

/// Notes who tied a child to a village, and when.
@RequestScoped
class VillageNotes {
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    VillageNotes(Caller caller, Journal journal, Clock clock) {
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    OrgPath here() {
        return new OrgPath(caller.org());
    }

    void entered(Residence residence, OrgPath village) {
        note(residence, village, ResidenceSource.ENTERED);
    }

    void read(Residence residence, OrgPath village) {
        note(residence, village, ResidenceSource.ADDRESS);
    }

    private void note(Residence residence, OrgPath village, ResidenceSource source) {
        residence.lie(village, source, caller.name(), clock.instant());
        journal.wrote("student", residence.studentId, "village");
    }
}
