package org.guanai.aid.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.closing.OpenObjections;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID>, OpenObjections {

    List<Objection> of(UUID notice, Optional<UUID> after, int limit) {
        var from = after.orElse(new UUID(0, 0));
        return find(
                        "noticeId = :notice and id > :after order by id",
                        Map.of("notice", notice, "after", from))
                .page(0, limit)
                .list();
    }

    Optional<Objection> locked(UUID notice, UUID id) {
        return find("id = :id and noticeId = :notice", Map.of("id", id, "notice", notice))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// Those of a county that wait for their answer, locked.
    List<Objection> open(OrgPath county) {
        var asked =
                Map.<String, Object>of(
                        "state", ObjectionState.OPEN,
                        "below", new OrgPath(county.text() + "/"),
                        "beyond", new OrgPath(county.text() + "0"));
        return find("state = :state and org > :below and org < :beyond order by id", asked)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public boolean areOpenFor(UUID subject) {
        return count(
                        "subjectId = :subject and state = :state",
                        Map.of("subject", subject, "state", ObjectionState.OPEN))
                > 0;
    }

    /// Open ones of people without an account.
    long openWithoutAccount(UUID notice) {
        return count(
                "noticeId = :notice and objector is null and state = :state",
                Map.of("notice", notice, "state", ObjectionState.OPEN));
    }

    Optional<Objection> ofReceipt(byte[] receipt) {
        return find("receipt = :receipt", Map.of("receipt", receipt)).firstResultOptional();
    }

    /// Open ones whose last day is over, of every county; by id.
    List<Objection> late(LocalDate today) {
        return list(
                "state = :state and dueOn < :today order by id",
                Map.of("state", ObjectionState.OPEN, "today", today));
    }
}
