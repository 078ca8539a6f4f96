package org.guanai.notification.occasion.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class IncidentOccasions implements PanacheRepositoryBase<IncidentOccasion, UUID> {
    List<IncidentOccasion> of(Collection<UUID> notices) {
        return list("noticeId in :notices", Map.of("notices", notices));
    }
}
