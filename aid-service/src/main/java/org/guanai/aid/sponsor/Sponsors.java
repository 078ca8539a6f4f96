package org.guanai.aid.sponsor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Sponsors implements PanacheRepositoryBase<Sponsor, UUID> {
    /// Newest first.
    List<Sponsor> before(Optional<UUID> id, int limit) {
        return find("id < :before order by id desc", Map.of("before", id.orElse(new UUID(-1, -1))))
                .page(0, limit)
                .list();
    }

    /// Names of those of a county who consent to be thanked, newest first.
    List<Sponsor> thanked(OrgPath county, Optional<UUID> before, int limit) {
        return find(
                        """
                        thanked = true and endedAt is null and id < :before
                        and (org = :county or org > :below and org < :beyond) order by id desc\
                        """,
                        Map.of(
                                "before",
                                before.orElse(new UUID(-1, -1)),
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
