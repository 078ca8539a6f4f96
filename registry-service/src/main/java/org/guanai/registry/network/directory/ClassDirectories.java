package org.guanai.registry.network.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ClassDirectories implements PanacheRepositoryBase<ClassDirectory, UUID> {
    Optional<ClassDirectory> locked(UUID classId) {
        return findByIdOptional(classId, LockModeType.PESSIMISTIC_WRITE);
    }
}
