package org.guanai.registry.equality.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Complaints implements PanacheRepositoryBase<Complaint, UUID> {
    private static final String OPEN = "answeredOn is null and withdrawn.withdrawnAt is null";

    private static final String WITHIN = " and (org = :place or (org > :below and org < :beyond))";

    /// In the order of ids.
    ///
    /// @param open those that wait for an answer, and not the others
    /// @param place those of this organisation and of those below it
    List<Complaint> page(boolean open, OrgPath place, UUID after, int limit) {
        var state = open ? OPEN : "not (" + OPEN + ")";
        var asked = new HashMap<String, Object>(place.range());
        asked.put("after", after);
        return find("id > :after and " + state + WITHIN + " order by id", asked)
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
