package org.guanai.safety.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StagedReports implements PanacheRepositoryBase<StagedReport, UUID> {
    List<StagedReport> of(UUID incident) {
        return list("incidentId = ?1 order by at, id", incident);
    }
}
