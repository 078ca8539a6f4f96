package org.guanai.notification.occasion.alarm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AlarmOccasions implements PanacheRepositoryBase<AlarmOccasion, UUID> {
    List<AlarmOccasion> of(Collection<UUID> notices) {
        return list("noticeId in :notices", Map.of("notices", notices));
    }
}
