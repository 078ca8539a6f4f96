package org.guanai.aid.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.closing.OpenObjections;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID>, OpenObjections {

    List<Objection> of(UUID notice, Optional<UUID> after, int limit) {
        var from = after.orElse(new UUID(0, 0));
        return find(
                        "noticeId = :notice and id > :after order by id",
                        Map.of("notice", notice, "after", from))
                .page(0, limit)
                .list();
    }

    Optional<Objection> locked(UUID notice, UUID id) {
        return find("id = :id and noticeId = :notice", Map.of("id", id, "notice", notice))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// Those of a county that wait for their answer, locked.
    List<Objection> open(OrgPath county) {
        var asked =
                Map.<String, Object>of(
                        "state", ObjectionState.OPEN,
                        "below", new OrgPath(county.text() + "/"),
                        "beyond", new OrgPath(county.text() + "0"));
        return find("state = :state and org > :below and org < :beyond order by id", asked)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public boolean areOpenFor(UUID application) {
        return count(
                        "applicationId = :application and state = :state",
                        Map.of("application", application, "state", ObjectionState.OPEN))
                > 0;
    }
}
