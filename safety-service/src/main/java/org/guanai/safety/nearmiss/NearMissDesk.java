package org.guanai.safety.nearmiss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.situation.IncidentKind;

/// Takes near misses.
@ApplicationScoped
class NearMissDesk {
    private static final String NOUN = "near-miss";

    private final EntityManager entities;
    private final NearMisses misses;
    private final ActingPost post;
    private final Sealer sealer;
    private final Journal journal;

    NearMissDesk(
            EntityManager entities,
            NearMisses misses,
            ActingPost post,
            Sealer sealer,
            Journal journal) {
        this.entities = entities;
        this.misses = misses;
        this.post = post;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    NearMissView notice(NearMissEntry entry) {
        post.requirePast(entry.happenedOn(), "happenedOn");
        var place = post.place(entry.school());
        var miss = NearMiss.noticed(place, entry, post.person(), post.now(), sealer);
        misses.persist(miss);
        journal.wrote(NOUN, miss.id, "kind", "happenedOn", "where", "what", "lesson");
        return miss.view(sealer);
    }

    @Transactional
    Page<NearMissSummary> list(
            String school,
            IncidentKind kind,
            String org,
            LocalDate from,
            LocalDate to,
            Paging paging) {
        return Listing.of(entities, NearMiss.class)
                .where("it.org = :school", post.filter(school))
                .within("org", org)
                .where("it.happenedOn >= :from", from)
                .where("it.happenedOn <= :to", to)
                .where("it.kind = :kind", kind)
                .where("it.withdrawnAt is null")
                .newestFirst("id")
                .page(paging, NearMissSummary.class);
    }

    @Transactional
    NearMissView open(UUID id) {
        return misses.findByIdOptional(id).orElseThrow(Refusal::absent).view(sealer);
    }

    /// @throws Refusal.Stale when it has changed since
    @Transactional
    NearMissView correct(UUID id, String ifMatch, NearMissEntry entry) {
        post.requirePast(entry.happenedOn(), "happenedOn");
        var miss = misses.locked(id);
        Editable.check(ifMatch, miss.version);
        post.requireAt(miss.org, entry.school());
        miss.correct(entry, sealer);
        misses.flush();
        journal.wrote(NOUN, id, "kind", "happenedOn", "where", "what", "lesson");
        return miss.view(sealer);
    }

    NearMissView withdraw(UUID id, String reason) {
        var miss = misses.locked(id);
        miss.withdraw(post.now());
        misses.flush();
        journal.withdrew(NOUN, id, reason);
        return miss.view(sealer);
    }
}
