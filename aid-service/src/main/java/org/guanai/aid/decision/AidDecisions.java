package org.guanai.aid.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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

    Optional<AidDecision> refusal(UUID application) {
        return find(
                        "applicationId = :application and outcome = :refused and reopenedAt is null",
                        Map.of("application", application, "refused", Outcome.REFUSED))
                .firstResultOptional();
    }

    /// Decisions of this human that stand, of any level but one.
    long standingOf(UUID application, UUID human, DecisionLevel but) {
        return count(
                "applicationId = :application and decidedByHuman = :human and level <> :but and reopenedAt is null",
                Map.of("application", application, "human", human, "but", but));
    }

    /// The county's decisions of this human on these that stand.
    long standingOf(Collection<UUID> applications, UUID human) {
        return count(
                "applicationId in :applications and decidedByHuman = :human and level = :county and reopenedAt is null",
                Map.of(
                        "applications",
                        applications,
                        "human",
                        human,
                        "county",
                        DecisionLevel.COUNTY));
    }

    /// Oldest first, with those that were taken back.
    List<DecisionView> of(UUID application) {
        return find("applicationId = :application order by id", Map.of("application", application))
                .project(DecisionView.class)
                .list();
    }
}
