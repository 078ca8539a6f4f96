package org.guanai.safety.mandatory.told;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.safety.agency.Agency;

@ApplicationScoped
class ReportChannels implements PanacheRepositoryBase<ReportChannel, UUID> {
    /// In the order in which they were owed.
    List<ReportChannel> of(UUID report) {
        return list("reportId = :report order by id", Parameters.with("report", report));
    }

    Optional<ReportChannel> of(UUID report, Agency agency) {
        return find(
                        "reportId = :report and agency = :agency",
                        Parameters.with("report", report).and("agency", agency))
                .firstResultOptional();
    }
}
