package org.guanai.aid.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AidDecisions implements PanacheRepositoryBase<AidDecision, UUID> {
    Optional<AidDecision> standing(UUID application, DecisionLevel level) {
        return find(
                        "applicationId = :application and level = :level and reopenedAt is null",
                        Map.of("application", application, "level", level))
                .firstResultOptional();
    }

    /// Oldest first, with those that were taken back.
    List<DecisionView> of(UUID application) {
        return find("applicationId = :application order by id", Map.of("application", application))
                .project(DecisionView.class)
                .list();
    }
}
