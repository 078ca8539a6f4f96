package org.guanai.registry.child.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EvidenceRecords implements PanacheRepositoryBase<Evidence, UUID> {
    /// Newest first.
    List<Evidence> page(UUID student, boolean withdrawn, UUID before, int limit) {
        return find(
                        """
                        studentId = :student and id < :before
                        and (:withdrawn = true or withdrawnAt is null) order by id desc\
                        """,
                        Map.of("student", student, "before", before, "withdrawn", withdrawn))
                .page(0, limit)
                .list();
    }

    List<Evidence> all(UUID student) {
        return list("studentId", student);
    }

    /// Those that came with a record that is part of the student's now.
    List<Evidence> joined(UUID student, UUID from) {
        return list(
                "studentId = :student and joinedFrom = :from",
                Map.of("student", student, "from", from));
    }

    Optional<Evidence> of(UUID student, UUID id) {
        return find("id = :id and studentId = :student", Map.of("id", id, "student", student))
                .firstResultOptional();
    }

    /// Two who attach at the same time wait for each other.
    Optional<Evidence> locked(UUID student, UUID id) {
        return find("id = :id and studentId = :student", Map.of("id", id, "student", student))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
