package org.guanai.notification.occasion.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class DigestOccasions implements PanacheRepositoryBase<DigestOccasion, UUID> {
    List<DigestOccasion> of(Collection<UUID> notices) {
        return list("noticeId in :notices", Map.of("notices", notices));
    }
}
