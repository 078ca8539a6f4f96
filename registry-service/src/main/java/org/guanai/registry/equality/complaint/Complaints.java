package org.guanai.registry.equality.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class Complaints implements PanacheRepositoryBase<Complaint, UUID> {
    private static final String OPEN = "answeredOn is null and withdrawn.withdrawnAt is null";

    /// In the order of ids.
    ///
    /// @param open those that wait for an answer, and not the others
    List<Complaint> page(boolean open, UUID after, int limit) {
        var state = open ? OPEN : "not (" + OPEN + ")";
        return find("id > :after and " + state + " order by id", Map.of("after", after))
                .page(0, limit)
                .list();
    }

    /// Those whose answer is late.
    List<Complaint> late(LocalDate today) {
        return list("answerBy < :today and " + OPEN, Map.of("today", today));
    }

    /// @throws Refusal.Absent when the caller sees no such complaint
    Complaint locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
