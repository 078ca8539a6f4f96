package org.guanai.safety.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StagedReports implements PanacheRepositoryBase<StagedReport, UUID> {
    /// Oldest first.
    List<StagedReport> of(UUID incident) {
        return list(
                "incidentId = :incident order by at, id", Parameters.with("incident", incident));
    }

    /// Oldest first.
    List<ReportStep> stepsOf(UUID incident) {
        return find("incidentId = :incident order by at, id", Parameters.with("incident", incident))
                .project(ReportStep.class)
                .list();
    }
}
