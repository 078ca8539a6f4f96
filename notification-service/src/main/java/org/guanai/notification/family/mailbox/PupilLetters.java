package org.guanai.notification.family.mailbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class PupilLetters implements PanacheRepositoryBase<PupilLetter, UUID> {
    /// Those that wait for an answer since a day, reminded so often, locked, at most 200.
    List<PupilLetter> late(LocalDate dueBefore, int reminded) {
        return find(
                        "state = SENT and dueOn < :due and reminded = :reminded order by dueOn",
                        Map.of("due", dueBefore, "reminded", reminded))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 200)
                .list();
    }
}
