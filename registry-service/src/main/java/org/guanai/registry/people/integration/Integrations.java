package org.guanai.registry.people.integration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class Integrations implements PanacheRepositoryBase<Integration, UUID> {
    Integration locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    List<Integration> after(UUID id, int limit) {
        return find("id > :id order by id", Map.of("id", id)).page(0, limit).list();
    }
}
