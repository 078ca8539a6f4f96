package org.guanai.aid.appeal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Appeals implements PanacheRepositoryBase<Appeal, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    Optional<Appeal> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Newest first.
    ///
    /// @param state null for all
    List<Appeal> before(Optional<UUID> id, AppealState state, int limit) {
        var before = id.orElse(LAST);
        return state == null
                ? find("id < :before order by id desc", Map.of("before", before))
                        .page(0, limit)
                        .list()
                : find(
                                "id < :before and state = :state order by id desc",
                                Map.of("before", before, "state", state))
                        .page(0, limit)
                        .list();
    }

    /// Those of a county that wait for their answer, locked.
    List<Appeal> open(OrgPath county) {
        return find(
                        "state = :state and org > :below and org < :beyond order by id",
                        Map.of(
                                "state", AppealState.OPEN,
                                "below", new OrgPath(county.text() + "/"),
                                "beyond", new OrgPath(county.text() + "0")))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Open ones whose last day is over, of every county.
    List<Appeal> late(LocalDate today) {
        return list(
                "state = :state and dueOn < :today order by id",
                Map.of("state", AppealState.OPEN, "today", today));
    }
}
