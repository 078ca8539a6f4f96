package org.guanai.registry.roll.dropout;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class DropoutCases implements PanacheRepositoryBase<DropoutCase, UUID> {
    DropoutCase locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// Whether a child has a case that is not over.
    boolean isOpen(UUID child) {
        return count(
                        """
                        coalesce(studentId, schoolAgeChildId) = :child
                        and state not in (CLOSED, WITHDRAWN)\
                        """,
                        Map.of("child", child))
                > 0;
    }

    DropoutView view(UUID id) {
        return find("id", id)
                .project(DropoutView.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /// Newest first.
    Page<DropoutView> page(DropoutFilter filter, Paging paging) {
        return Listing.of(getEntityManager(), DropoutCase.class)
                .within("org", filter.org())
                .where("state = :state", filter.state())
                .where("sex = :sex", filter.sex())
                .where("cause = :cause", filter.cause())
                .where("studentId = :student", filter.student())
                .newestFirst("id")
                .page(paging, DropoutView.class);
    }
}
