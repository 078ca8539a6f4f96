package org.guanai.safety.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Looks at matters and settles them.
@ApplicationScoped
class MatterDesk {
    private final EntityManager entities;
    private final Matters matters;
    private final MatterViews views;
    private final Journal journal;
    private final Clock clock;

    MatterDesk(
            EntityManager entities,
            Matters matters,
            MatterViews views,
            Journal journal,
            Clock clock) {
        this.entities = entities;
        this.matters = matters;
        this.views = views;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Page<MatterSummary> list(MatterState state, UUID student, Paging paging) {
        return Listing.of(entities, Matter.class)
                .where("it.state = :state", state)
                .where("it.studentId = :student", student)
                .newestFirst("id")
                .page(paging, MatterSummary.class);
    }

    @Transactional
    MatterView open(UUID id) {
        var matter = matters.findByIdOptional(id).orElseThrow(Refusal::absent);
        journal.opened("matter", id, null);
        return views.of(matter);
    }

    /// @throws Refusal.Conflict when it is not open
    @Transactional
    MatterView settle(UUID id, Settlement settlement) {
        var matter = matters.locked(id).orElseThrow(Refusal::absent);
        views.settle(matter, settlement, clock.instant());
        matters.flush();
        journal.wrote("matter", id, "state", "outcome");
        return views.of(matter);
    }
}
