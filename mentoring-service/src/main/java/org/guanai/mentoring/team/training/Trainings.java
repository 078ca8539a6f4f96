package org.guanai.mentoring.team.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Trainings implements PanacheRepositoryBase<Training, UUID> {
    Optional<Training> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Training> passedBy(UUID person) {
        return list(
                "personId = :person and passed and withdrawnAt is null order by heldOn, id",
                Map.of("person", person));
    }

    /// Of boarding staff, those that count no more or are followed by no newer one.
    List<Training> ended(LocalDate today) {
        return list(
                """
                from Training t where t.validUntil < :today and t.passed and t.withdrawnAt is null and not exists (
                    select n.id from Training n where n.personId = t.personId and n.topic = t.topic
                    and n.passed and n.withdrawnAt is null and n.validUntil > t.validUntil)\
                """,
                Map.of("today", today));
    }
}
