package org.guanai.aid.donation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    Optional<Campaign> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Newest first.
    List<Campaign> before(Optional<UUID> id, int limit) {
        return find("id < :before order by id desc", Map.of("before", id.orElse(LAST)))
                .page(0, limit)
                .list();
    }

    /// Those of a county and its schools, newest first.
    List<Campaign> of(OrgPath county, Optional<UUID> before, int limit) {
        return find(
                        """
                        id < :before and (org = :county or org > :below and org < :beyond)
                        order by id desc\
                        """,
                        Map.of(
                                "before",
                                before.orElse(LAST),
                                "county",
                                county,
                                "below",
                                new OrgPath(county.text() + "/"),
                                "beyond",
                                new OrgPath(county.text() + "0")))
                .page(0, limit)
                .list();
    }
}
