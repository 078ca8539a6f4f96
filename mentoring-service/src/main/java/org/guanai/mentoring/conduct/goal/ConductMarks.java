package org.guanai.mentoring.conduct.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConductMarks implements PanacheRepositoryBase<ConductMark, UUID> {
    Optional<ConductMark> of(UUID goal, LocalDate week) {
        return find("goalId = :goal and week = :week", Map.of("goal", goal, "week", week))
                .firstResultOptional();
    }

    /// Oldest first.
    List<GoalView.MarkView> of(UUID goal) {
        return list("goalId = :goal order by week", Map.of("goal", goal)).stream()
                .map(m -> new GoalView.MarkView(m.week, m.mark, m.observer))
                .toList();
    }
}
