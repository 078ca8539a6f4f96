package org.guanai.mentoring.team.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    /// Of a helper, locked.
    Optional<Assignment> locked(UUID helper, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(a -> a.helperId.equals(helper));
    }

    List<Assignment> openOf(UUID helper, LocalDate today) {
        return list(
                "helperId = :helper and endedWhy is null and (endsOn is null or endsOn >= :today)",
                Map.of("helper", helper, "today", today));
    }

    /// Whose last day has passed.
    List<Assignment> passed(LocalDate today) {
        return list("endedWhy is null and endsOn < :today", Map.of("today", today));
    }

    boolean isAssigned(UUID helper, OrgPath school, LocalDate today) {
        return openOf(helper, today).stream()
                .anyMatch(a -> a.org.equals(school) && !a.startsOn.isAfter(today));
    }
}
