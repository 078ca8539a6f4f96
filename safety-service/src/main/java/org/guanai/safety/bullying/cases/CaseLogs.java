package org.guanai.safety.bullying.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CaseLogs implements PanacheRepositoryBase<CaseLog, UUID> {
    /// Oldest first.
    List<CaseLog> of(UUID of) {
        return list("caseId = :case order by id", Parameters.with("case", of));
    }
}
