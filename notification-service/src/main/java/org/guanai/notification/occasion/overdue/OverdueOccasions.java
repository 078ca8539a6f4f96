package org.guanai.notification.occasion.overdue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@ApplicationScoped
class OverdueOccasions implements PanacheRepositoryBase<OverdueOccasion, UUID> {
    List<OverdueOccasion> of(Collection<UUID> notices) {
        return list("noticeId in :notices", Map.of("notices", notices));
    }

    List<UUID> ownersOf(Collection<UUID> notices) {
        return of(notices).stream()
                .map(late -> late.ownerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
