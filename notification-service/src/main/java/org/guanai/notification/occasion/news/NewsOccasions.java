package org.guanai.notification.occasion.news;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class NewsOccasions implements PanacheRepositoryBase<NewsOccasion, UUID> {
    List<NewsOccasion> of(Collection<UUID> notices) {
        return list("noticeId in :notices", Map.of("notices", notices));
    }

    /// What was told of a record by any of these news.
    List<NewsOccasion> of(UUID source, Collection<String> codes) {
        return list(
                "sourceId = :source and code in :codes", Map.of("source", source, "codes", codes));
    }

    List<UUID> peopleOf(Collection<UUID> notices) {
        return of(notices).stream().flatMap(n -> n.people().stream()).distinct().toList();
    }
}
