package org.guanai.mentoring.rhythm.excuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.Oversight;

/// Reading pauses.
@ApplicationScoped
class PauseList {
    private static final Paging ONE = Paging.of(1, null);

    private final EntityManager entities;
    private final ActivePairings pairings;
    private final Oversight oversight;

    PauseList(EntityManager entities, ActivePairings pairings, Oversight oversight) {
        this.entities = entities;
        this.pairings = pairings;
        this.oversight = oversight;
    }

    /// Of a pairing, in the order in which they were recorded.
    ///
    /// @param withdrawn whether also those that were taken back
    /// @throws Refusal.Absent when that is none of the caller's
    @Transactional
    Page<PauseView> list(UUID pairing, boolean withdrawn, Paging paging) {
        pairings.period(pairing, oversight.onlyOf()).orElseThrow(Refusal::absent);
        var all = withdrawn ? pauses(pairing) : pauses(pairing).where("withdrawnAt is null");
        return all.by("recordedAt", "id").page(paging, PauseView.class);
    }

    @Transactional
    PauseView one(UUID pairing, UUID id) {
        pairings.period(pairing, oversight.onlyOf()).orElseThrow(Refusal::absent);
        return pauses(pairing).where("id = :id", id).page(ONE, PauseView.class).items().stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private Listing<Pause> pauses(UUID pairing) {
        return Listing.of(entities, Pause.class)
                .where("pairingId = :pairing", pairing)
                .showing("from", "it.startsOn")
                .showing("until", "it.endsOn")
                .showing(
                        "recordedByName",
                        "(select t.name from StaffMember t where t.id = it.recordedBy)");
    }
}
