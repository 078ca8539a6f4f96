package org.guanai.mentoring.match.pairing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Pairings implements PanacheRepositoryBase<Pairing, UUID> {

    Optional<Pairing> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    long activeOf(UUID helperId, PairingKind kind) {
        return count("helperId = ?1 and kind = ?2 and endedOn is null", helperId, kind);
    }

    List<Pairing> activeOfHelper(UUID helperId) {
        return find("helperId = ?1 and endedOn is null", helperId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Pairing> active(Collection<UUID> ids) {
        return find("id in ?1 and endedOn is null", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
