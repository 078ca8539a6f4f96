package org.guanai.registry.child.entrustment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Entrustments implements PanacheRepositoryBase<Entrustment, UUID> {
    /// @throws Refusal.Absent when the student has no such agreement
    Entrustment locked(UUID student, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(e -> e.studentId.equals(student))
                .orElseThrow(Refusal::absent);
    }

    /// Newest first.
    List<Entrustment> of(UUID student, UUID before, int limit) {
        return find(
                        "studentId = :student and id < :before order by id desc",
                        Map.of("student", student, "before", before))
                .page(0, limit)
                .list();
    }

    List<Entrustment> all(UUID student) {
        return list("studentId", student);
    }

    /// Those that came with a record that is part of the student's now.
    List<Entrustment> joined(UUID student, UUID from) {
        return list(
                "studentId = :student and joinedFrom = :from",
                Map.of("student", student, "from", from));
    }

    /// In the order of schools.
    List<Entrustment> inState(EntrustmentState state, OrgPath within, UUID before, int limit) {
        return find(
                        """
                        state = :state and id < :before
                        and (org = :within or (org >= :below and org < :beyond)) order by id desc\
                        """,
                        Map.of(
                                "state", state,
                                "before", before,
                                "within", within,
                                "below", new OrgPath(within + "/"),
                                "beyond", new OrgPath(within + "0")))
                .page(0, limit)
                .list();
    }

    List<Entrustment> toReviewBefore(LocalDate today) {
        return list(
                "state = :state and reviewOn < :today",
                Map.of("state", EntrustmentState.ACTIVE, "today", today));
    }

    /// Those whose time is up, locked.
    List<Entrustment> expiredOn(LocalDate today) {
        return find(
                        "state = :state and untilOn < :today order by id",
                        Map.of("state", EntrustmentState.ACTIVE, "today", today))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 200)
                .list();
    }
}
