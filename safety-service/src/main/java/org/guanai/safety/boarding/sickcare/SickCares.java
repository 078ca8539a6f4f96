package org.guanai.safety.boarding.sickcare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class SickCares implements PanacheRepositoryBase<SickCare, UUID> {
    /// @throws Refusal.Absent when there is none that the caller sees
    SickCare held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// How many of a school have the same complaint on one day.
    long alike(SickCare care) {
        return count(
                "org = :org and complaint = :complaint and day = :day",
                Parameters.with("org", care.org)
                        .and("complaint", care.complaint)
                        .and("day", care.day));
    }
}
