package org.guanai.registry.roll.leave;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.events.registry.StudentLeaveMoved.LeaveState;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class StudentLeaves implements PanacheRepositoryBase<StudentLeave, UUID> {
    StudentLeave locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    LeaveView view(UUID id) {
        return find("id", id)
                .project(LeaveView.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /// Newest first.
    Page<LeaveView> page(OrgPath org, UUID student, LeaveState state, Paging paging) {
        return Listing.of(getEntityManager(), StudentLeave.class)
                .within("org", org)
                .where("studentId = :student", student)
                .where("state = :state", state)
                .newestFirst("id")
                .page(paging, LeaveView.class);
    }
}
