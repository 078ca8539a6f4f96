package org.guanai.registry.people.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID> {
    /// Work comes before family: the first is acted in where none is named.
    private static final Comparator<Post> FIRST_FIRST =
            Comparator.<Post, Integer>comparing(post ->
                            switch (post.holder) {
                                case STAFF -> 0;
                                case HELPER -> 1;
                                case GUARDIAN -> 2;
                                case STUDENT -> 3;
                            })
                    .thenComparing(post -> post.id);

    Optional<Post> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Post> locked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in :ids order by id", Map.of("ids", ids))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    List<Post> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in :ids", Map.of("ids", ids));
    }

    /// As far as the caller sees.
    List<Post> ofHumans(Collection<UUID> humans) {
        return humans.isEmpty()
                ? List.of()
                : find("human in :humans", Map.of("humans", humans)).stream()
                        .sorted(FIRST_FIRST)
                        .toList();
    }
}
