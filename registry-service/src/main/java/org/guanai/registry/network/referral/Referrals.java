package org.guanai.registry.network.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {
    /// @throws Refusal.Absent when the caller neither sent nor received it
    Referral locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    List<Referral> about(UUID student) {
        return list("studentId", student);
    }

    /// Those that came with a record that is part of the student's now.
    List<Referral> joined(UUID student, UUID from) {
        return list(
                "studentId = :student and joinedFrom = :from",
                Map.of("student", student, "from", from));
    }

    /// Those that wait for an answer and are late.
    List<Referral> lateOn(LocalDate today) {
        return list(
                "state = :state and dueOn < :today",
                Map.of("state", ReferralState.SENT, "today", today));
    }
}
