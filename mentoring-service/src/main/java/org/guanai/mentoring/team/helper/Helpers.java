package org.guanai.mentoring.team.helper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Helpers implements PanacheRepositoryBase<Helper, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    List<Helper> after(Optional<UUID> id, Helper.State state, int limit) {
        return find("id > ?1 and (?2 is null or state = ?2) order by id", id.orElse(FIRST), state)
                .page(0, limit)
                .list();
    }

    /// Locked; only one that the caller may change, which is not everyone they may see.
    Optional<Helper> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<Helper> expired(LocalDate today, int limit) {
        return find(
                        "state = ?1 and vettedUntil < ?2 order by vettedUntil",
                        Helper.State.ACTIVE,
                        today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    List<Vetting> vettingsOf(UUID helperId) {
        return getEntityManager()
                .createQuery("from Vetting where helperId = :id order by id desc", Vetting.class)
                .setParameter("id", helperId)
                .setMaxResults(50)
                .getResultList();
    }
}
