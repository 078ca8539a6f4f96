package org.guanai.mentoring.conduct.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// Reading goals.
@ApplicationScoped
class GoalList {
    private final EntityManager entities;

    GoalList(EntityManager entities) {
        this.entities = entities;
    }

    /// In the order in which they were set; without a state all but the withdrawn ones.
    @Transactional
    Page<GoalSummary> list(Optional<UUID> student, Optional<GoalState> state, Paging paging) {
        var goals =
                Listing.of(entities, ConductGoal.class)
                        .where("studentId = :student", student)
                        .where("state = :state", state)
                        .showing("from", "it.startsOn")
                        .showing("until", "it.endsOn");
        return (state.isPresent() ? goals : goals.where("state <> 'WITHDRAWN'"))
                .by("id")
                .page(paging, GoalSummary.class);
    }
}
