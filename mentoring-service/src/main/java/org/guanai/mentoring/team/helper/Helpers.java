package org.guanai.mentoring.team.helper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Helpers implements PanacheRepositoryBase<Helper, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    List<Helper> after(Optional<UUID> id, Optional<HelperState> state, int limit) {
        var from = id.orElse(FIRST);
        var all =
                state.map(s ->
                                find(
                                        "id > :from and state = :state order by id",
                                        Map.of("from", from, "state", s)))
                        .orElseGet(() -> find("id > :from order by id", Map.of("from", from)));
        return all.page(0, limit).list();
    }

    /// Only one that the caller may change, which is not every one that they may see.
    Optional<Helper> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Locked.
    List<Helper> expired(LocalDate today, int limit) {
        return find(
                        "state = :state and vettedUntil < :today order by vettedUntil",
                        Map.of("state", HelperState.ACTIVE, "today", today))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }
}
