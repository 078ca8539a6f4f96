package org.guanai.mentoring.care.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Feedbacks implements PanacheRepositoryBase<Feedback, UUID> {

    Optional<Feedback> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Locked.
    Optional<Feedback> ofContact(UUID contact) {
        return find("contactId", contact)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
