package org.guanai.aid.notice;

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

    /// Those of a county that stand, locked against their closing.
    List<PublicNotice> running(OrgPath county, LocalDate today) {
        var range =
                Map.<String, Object>of(
                        "today", today,
                        "below", new OrgPath(county.text() + "/"),
                        "beyond", new OrgPath(county.text() + "0"));
        return find(STANDING + " and org > :below and org < :beyond order by id", range)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Those that have ended and are not taken down yet.
    List<UUID> ended(LocalDate today) {
        var over = "takenDownAt is null and endsOn < :today order by id";
        return find(over, Map.of("today", today)).stream().map(n -> n.id).toList();
    }

    /// Locked, so that it is not taken down before the current transaction ends; many may hold it.
    Optional<PublicNotice> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    Optional<PublicNotice> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
