package org.guanai.registry.network.village;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Residences implements PanacheRepositoryBase<Residence, UUID> {
    Optional<Residence> locked(UUID student) {
        return findByIdOptional(student, LockModeType.PESSIMISTIC_WRITE);
    }
}
