package org.guanai.safety.matter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Matters implements PanacheRepositoryBase<Matter, UUID> {
    /// The one that a contact has opened.
    Optional<Matter> of(UUID contact) {
        return find("contactId = :contact", Parameters.with("contact", contact))
                .firstResultOptional();
    }

    Optional<Matter> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
