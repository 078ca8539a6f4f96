package org.guanai.registry.protection.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class ProtectionReports implements PanacheRepositoryBase<ProtectionReport, UUID> {
    ProtectionReport locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// Newest first.
    List<ProtectionReport> page(UUID before, int limit) {
        return find("id < :before order by id desc", Map.of("before", before))
                .page(0, limit)
                .list();
    }
}
