package org.guanai.aid.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AidDecisions implements PanacheRepositoryBase<AidDecision, UUID> {
    /// The school's first; at most two.
    List<DecisionView> of(UUID application) {
        return find("applicationId = :application order by id", Map.of("application", application))
                .project(DecisionView.class)
                .list();
    }
}
