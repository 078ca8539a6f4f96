package org.guanai.aid.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    /// By id, after one of them.
    List<Programme> after(Optional<UUID> id, int limit) {
        return find("id > :after order by id", Map.of("after", id.orElse(new UUID(0, 0))))
                .page(0, limit)
                .list();
    }
}
