package org.guanai.mentoring.rhythm.excuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.Oversight;

/// Reading pauses.
@ApplicationScoped
class PauseList {
    private static final Paging ONE = Paging.of(1, null);
    private static final String HELPER_NAME =
            """
            coalesce((select t.name from StaffMember t where t.id = it.helperId),
                (select h.name from Helper h where h.id = it.helperId))\
            """;

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

    /// All that stand, newest first.
    @Transactional
    Page<ExcuseView> all(Filter filter, Paging paging) {
        return pauses().showing(
                        "studentName", "(select s.name from Student s where s.id = it.studentId)")
                .showing("helperName", HELPER_NAME)
                .where("withdrawnAt is null")
                .within("org", filter.under.orElse(null))
                .where("helperId = :helper", filter.helper)
                .where("cause = :cause", filter.cause)
                .where("endsOn >= :from", filter.from)
                .where("startsOn <= :to", filter.to)
                .newestFirst("id")
                .page(paging, ExcuseView.class);
    }

    private Listing<Pause> pauses(UUID pairing) {
        return pauses().where("pairingId = :pairing", pairing);
    }

    private Listing<Pause> pauses() {
        return Listing.of(entities, Pause.class)
                .showing("from", "it.startsOn")
                .showing("until", "it.endsOn")
                .showing(
                        "recordedByName",
                        "(select t.name from StaffMember t where t.id = it.recordedBy)");
    }

    /// @param helper whose; of all when empty
    record Filter(
            Optional<OrgPath> under,
            Optional<UUID> helper,
            ExcuseCause cause,
            LocalDate from,
            LocalDate to) {}
}
