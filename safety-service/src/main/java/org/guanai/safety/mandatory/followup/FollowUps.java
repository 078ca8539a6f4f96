package org.guanai.safety.mandatory.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {
    /// Oldest first.
    List<FollowUp> of(UUID report) {
        return list("reportId = :report order by id", Parameters.with("report", report));
    }
}
