package org.guanai.safety.response.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class IncidentActions implements PanacheRepositoryBase<IncidentAction, UUID> {
    /// Oldest first.
    List<IncidentAction> of(UUID incident) {
        return list("incidentId = :incident order by id", Parameters.with("incident", incident));
    }

    long openOf(UUID incident) {
        return count(
                "incidentId = :incident and state = :open",
                Parameters.with("incident", incident).and("open", ActionState.OPEN));
    }

    /// @throws Refusal.Absent when the incident has none such
    IncidentAction locked(UUID incident, UUID id) {
        return find(
                        "id = :id and incidentId = :incident",
                        Parameters.with("id", id).and("incident", incident))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }
}
