package org.guanai.notification.occasion.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class ReminderOccasions implements PanacheRepositoryBase<ReminderOccasion, UUID> {
    List<ReminderOccasion> of(Collection<UUID> notices) {
        return list("noticeId in :notices", Map.of("notices", notices));
    }

    List<UUID> helpersOf(Collection<UUID> notices) {
        return of(notices).stream().map(r -> r.helperId).distinct().toList();
    }
}
