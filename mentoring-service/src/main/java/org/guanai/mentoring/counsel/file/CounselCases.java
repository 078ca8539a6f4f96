package org.guanai.mentoring.counsel.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class CounselCases implements PanacheRepositoryBase<CounselCase, UUID> {
    Optional<CounselCase> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<CounselCase> openOf(Set<UUID> students) {
        return list("studentId in :students and closedOn is null", Map.of("students", students));
    }

    List<CounselCase> late(LocalDate today) {
        return list("closedOn is null and reviewOn < :today", Map.of("today", today));
    }
}
