package org.guanai.aid.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<PublicNotice, UUID> {
    private static final String STANDING = "takenDownAt is null and endsOn >= :today";

    /// Newest first; only those that stand.
    List<PublicNotice> standing(LocalDate today, String school, Optional<UUID> before, int limit) {
        var last = before.orElse(new UUID(-1, -1));
        var page = STANDING + " and id < :last and (:school = '' or schoolCode = :school)";
        var asked = school == null ? "" : school;
        return find(
                        page + " order by id desc",
                        Map.of("today", today, "last", last, "school", asked))
                .page(0, limit)
                .list();
    }

    Optional<PublicNotice> standing(UUID id, LocalDate today) {
        return find(STANDING + " and id = :id", Map.of("today", today, "id", id))
                .firstResultOptional();
    }

    /// Those that have ended and are not taken down yet.
    List<UUID> ended(LocalDate today) {
        var over = "takenDownAt is null and endsOn < :today order by id";
        return find(over, Map.of("today", today)).stream().map(n -> n.id).toList();
    }
}
