package org.guanai.safety.telling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Involvements implements PanacheRepositoryBase<Involvement, UUID> {
    List<Involvement> of(UUID incident) {
        return list("incidentId = :incident order by id", Parameters.with("incident", incident));
    }

    Optional<Involvement> of(UUID incident, UUID student) {
        return find(
                        "incidentId = :incident and studentId = :student",
                        Parameters.with("incident", incident).and("student", student))
                .firstResultOptional();
    }
}
