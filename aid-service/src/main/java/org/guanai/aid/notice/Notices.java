package org.guanai.aid.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<PublicNotice, UUID> {
    private static final String STANDING = "takenDownAt is null and endsOn >= ?1";

    /// Newest first; only those that stand.
    List<PublicNotice> standing(LocalDate today, String school, Optional<UUID> before, int limit) {
        var last = before.orElse(new UUID(-1, -1));
        var all = school == null;
        return (all
                        ? find(STANDING + " and id < ?2 order by id desc", today, last)
                        : find(
                                STANDING + " and id < ?2 and schoolCode = ?3 order by id desc",
                                today,
                                last,
                                school))
                .page(0, limit)
                .list();
    }

    Optional<PublicNotice> standing(UUID id, LocalDate today) {
        return find(STANDING + " and id = ?2", today, id).firstResultOptional();
    }

    /// Those that have ended and are not taken down yet.
    List<UUID> ended(LocalDate today) {
        return find("takenDownAt is null and endsOn < ?1 order by id", today).stream()
                .map(n -> n.id)
                .toList();
    }
}
