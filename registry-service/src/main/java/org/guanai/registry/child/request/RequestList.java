package org.guanai.registry.child.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// Lists requests for correction, newest first.
@ApplicationScoped
class RequestList {
    private final EntityManager entities;
    private final Clock clock;

    RequestList(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /// @param late only those whose answer is late
    @Transactional
    Page<RequestSummary> of(
            RequestState state, UUID student, String org, boolean late, Paging paging) {
        var listing =
                Listing.of(entities, CorrectionRequest.class)
                        .where("it.state = :state", state)
                        .where("it.studentId = :student", student)
                        .within("org", org == null || org.isBlank() ? null : org)
                        .newestFirst("id");
        if (late) {
            listing.where("it.state in :waiting", List.of(RequestState.OPEN, RequestState.APPEALED))
                    .where("it.dueOn < :today", LocalDate.now(clock));
        }
        return listing.page(paging, RequestSummary.class);
    }
}
