package org.guanai.registry.equality.catchment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Capacities implements PanacheRepositoryBase<Capacity, UUID> {
    /// In the order of ids.
    List<Capacity> page(int schoolYear, UUID after, int limit) {
        return find(
                        "id > :after and schoolYear = :year order by id",
                        Map.of("after", after, "year", schoolYear))
                .page(0, limit)
                .list();
    }

    Optional<Capacity> of(OrgPath school, int schoolYear, int grade) {
        return find(
                        "org = :org and schoolYear = :year and grade = :grade",
                        Map.of("org", school, "year", schoolYear, "grade", grade))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// @throws Refusal.Absent when the caller sees no such capacity
    Capacity locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
