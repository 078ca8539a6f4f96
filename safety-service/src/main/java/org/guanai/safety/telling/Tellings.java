package org.guanai.safety.telling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Tellings implements PanacheRepositoryBase<Telling, Telling.Key> {
    List<Telling> of(UUID incident) {
        return list(
                "incidentId = :incident order by at, channel",
                Parameters.with("incident", incident));
    }

    List<Telling> of(UUID incident, UUID student) {
        return list(
                "incidentId = :incident and studentId = :student order by at",
                Parameters.with("incident", incident).and("student", student));
    }
}
