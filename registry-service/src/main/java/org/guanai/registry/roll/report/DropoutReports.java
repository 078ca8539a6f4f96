package org.guanai.registry.roll.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class DropoutReports implements PanacheRepositoryBase<DropoutReport, UUID> {
    DropoutReport locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    DropoutReportView view(UUID id) {
        return find("id", id)
                .project(DropoutReportView.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /// Newest first.
    Page<DropoutReportView> page(OrgPath org, Rhythm rhythm, String period, Paging paging) {
        return Listing.of(getEntityManager(), DropoutReport.class)
                .within("org", org)
                .where("rhythm = :rhythm", rhythm)
                .where("period = :period", period)
                .newestFirst("id")
                .page(paging, DropoutReportView.class);
    }
}
