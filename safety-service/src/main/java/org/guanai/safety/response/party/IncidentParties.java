package org.guanai.safety.response.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IncidentParties implements PanacheRepositoryBase<IncidentParty, UUID> {
    /// Oldest first, without those who were taken out.
    List<IncidentParty> of(UUID incident) {
        return list(
                "incidentId = :incident and withdrawnAt is null order by id",
                Parameters.with("incident", incident));
    }

    Optional<IncidentParty> of(UUID incident, UUID id) {
        return find(
                        "id = :id and incidentId = :incident",
                        Parameters.with("id", id).and("incident", incident))
                .firstResultOptional();
    }
}
