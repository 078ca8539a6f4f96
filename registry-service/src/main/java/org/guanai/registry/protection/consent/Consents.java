package org.guanai.registry.protection.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, UUID> {
    private static final int MOST = 100;

    /// Newest first, at most 100.
    List<Consent> of(UUID student) {
        return find("studentId = :student order by id desc", Map.of("student", student))
                .page(0, MOST)
                .list();
    }

    /// Those that came with a record that is part of the student's now.
    List<Consent> joined(UUID student, UUID from) {
        return list(
                "studentId = :student and joinedFrom = :from",
                Map.of("student", student, "from", from));
    }

    /// @throws Refusal.Absent when the child has no such consent
    Consent locked(UUID student, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(c -> c.studentId.equals(student))
                .orElseThrow(Refusal::absent);
    }
}
