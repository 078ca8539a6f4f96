package org.guanai.registry.roll.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class CareProgrammes implements PanacheRepositoryBase<CareProgramme, UUID> {
    CareProgramme locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// Newest first.
    List<CareProgramme> page(UUID before, int limit) {
        return find(
                        "withdrawnAt is null and id < :before order by id desc",
                        Map.of("before", before))
                .page(0, limit)
                .list();
    }
}
