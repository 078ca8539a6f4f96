package org.guanai.mentoring.rhythm.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DutyCalendars implements PanacheRepositoryBase<DutyCalendar, UUID> {
    Optional<DutyCalendar> working(String secretHash) {
        return find("secretHash = :hash and endedAt is null", Map.of("hash", secretHash))
                .firstResultOptional();
    }

    /// Locked.
    List<DutyCalendar> workingOf(UUID helper) {
        return find("helperId = :helper and endedAt is null", Map.of("helper", helper))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
