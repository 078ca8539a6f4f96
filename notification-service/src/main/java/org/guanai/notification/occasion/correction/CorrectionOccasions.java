package org.guanai.notification.occasion.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class CorrectionOccasions implements PanacheRepositoryBase<CorrectionOccasion, UUID> {
    List<CorrectionOccasion> of(Collection<UUID> notices) {
        return list("noticeId in :notices", Map.of("notices", notices));
    }
}
