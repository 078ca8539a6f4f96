package org.guanai.mentoring.counsel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.counsel.kind.Lane;
import org.guanai.mentoring.counsel.kind.RequestState;

/// Reading requests: the counsellor all of the school, whoever asked their own.
@ApplicationScoped
class CounselRequestList {
    private static final Paging ONE = Paging.of(1, null);

    private final EntityManager entities;
    private final Caller caller;

    CounselRequestList(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /// Soonest due first.
    @Transactional
    Page<CounselRequestView> list(List<RequestState> states, Optional<Lane> lane, Paging paging) {
        var wanted = states.isEmpty() ? List.of(RequestState.OPEN) : states;
        return requests()
                .where("state in (:states)", wanted)
                .where("lane = :lane", lane)
                .by("dueOn", "id")
                .page(paging, CounselRequestView.class);
    }

    @Transactional
    CounselRequestView one(UUID id) {
        return requests().where("id = :id", id).page(ONE, CounselRequestView.class).items().stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private Listing<CounselRequest> requests() {
        var own = caller.is(Roles.COUNSELLOR) ? null : caller.person();
        return Listing.of(entities, CounselRequest.class)
                .where("askedBy = :own", own)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)");
    }
}
