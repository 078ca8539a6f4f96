package org.guanai.mentoring.counsel.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Screenings implements PanacheRepositoryBase<Screening, UUID> {
    Optional<Screening> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isKnown(UUID student, ScreeningBatch round) {
        return count(
                        "studentId = :student and instrument = :instrument and takenOn = :on and withdrawnAt is null",
                        Map.of(
                                "student", student,
                                "instrument", round.instrument().strip(),
                                "on", round.takenOn()))
                > 0;
    }
}
