package org.guanai.mentoring.care.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgreedActions implements PanacheRepositoryBase<AgreedAction, UUID> {

    Optional<AgreedAction> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Whether a contact was one of a pairing.
    boolean isOf(UUID contact, UUID pairing) {
        return getEntityManager()
                        .createQuery(
                                "select count(c) from Contact c where c.id = :contact and c.pairingId = :pairing",
                                Long.class)
                        .setParameter("contact", contact)
                        .setParameter("pairing", pairing)
                        .getSingleResult()
                > 0;
    }
}
