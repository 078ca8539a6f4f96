package org.guanai.notification.family.material;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class Materials implements PanacheRepositoryBase<Material, UUID> {
    /// The versions of a material that are in force.
    List<Material> inForce(UUID series) {
        return list("seriesId = :series and state = APPROVED", Map.of("series", series));
    }
}
