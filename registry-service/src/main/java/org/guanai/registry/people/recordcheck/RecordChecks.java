package org.guanai.registry.people.recordcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class RecordChecks implements PanacheRepositoryBase<RecordCheck, UUID> {
    /// @throws Refusal.Absent when the person has no such check
    RecordCheck locked(UUID staff, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(c -> c.staffId.equals(staff))
                .orElseThrow(Refusal::absent);
    }

    /// Those entered last first.
    List<RecordCheck> of(UUID staff, UUID before, int limit) {
        return find(
                        "staffId = :staff and id < :before order by id desc",
                        Map.of("staff", staff, "before", before))
                .page(0, limit)
                .list();
    }
}
