package org.guanai.registry.child.student;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// The students whom the caller sees.
@ApplicationScoped
class Students implements PanacheRepositoryBase<Student, UUID> {
    Student locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// In the order of ids, so that two writers never wait for each other in a ring.
    List<Student> locked(Collection<UUID> ids) {
        return find("id in :ids order by id", Map.of("ids", ids))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
