package org.guanai.registry.child.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccessRequests implements PanacheRepositoryBase<AccessRequest, UUID> {

    Optional<AccessRequest> locked(UUID id) {
        return find("id = :id", Map.of("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// Whether the same file is asked for, or open, already.
    boolean stands(UUID member, UUID student) {
        return count(
                        "member = :member and studentId = :student and state in (:open)",
                        Map.of(
                                "member", member,
                                "student", student,
                                "open", List.of(AccessState.ASKED, AccessState.GRANTED)))
                > 0;
    }

    /// Newest first.
    List<AccessRequest> page(AccessState state, UUID before, int limit) {
        var asked = state == null ? "" : " and state = :state";
        Map<String, Object> values =
                state == null ? Map.of("before", before) : Map.of("before", before, "state", state);
        return find("id < :before" + asked + " order by id desc", values)
                .page(Page.ofSize(limit))
                .list();
    }

    /// Those whose last day has passed.
    List<AccessRequest> over(LocalDate today, int most) {
        return find(
                        "state = :granted and endsOn < :today",
                        Map.of("granted", AccessState.GRANTED, "today", today))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(Page.ofSize(most))
                .list();
    }
}
