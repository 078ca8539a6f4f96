package org.guanai.mentoring.counsel.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.counsel.file.OpenCases;

/// Reading the sessions of a case, without what was said.
@ApplicationScoped
class SessionList {
    private final EntityManager entities;
    private final OpenCases cases;

    SessionList(EntityManager entities, OpenCases cases) {
        this.entities = entities;
        this.cases = cases;
    }

    /// In the order in which they were held.
    ///
    /// @throws Refusal.Absent when there is no such case at the caller's school
    @Transactional
    Page<SessionView> list(UUID inCase, boolean withdrawn, Paging paging) {
        cases.require(inCase);
        var all = sessions(inCase);
        return (withdrawn ? all : all.where("withdrawnAt is null"))
                .by("heldOn", "id")
                .page(paging, SessionView.class);
    }

    @Transactional
    SessionView one(UUID inCase, UUID id) {
        return sessions(inCase)
                .where("id = :id", id)
                .page(Paging.of(1, null), SessionView.class)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private Listing<CounselSession> sessions(UUID inCase) {
        return Listing.of(entities, CounselSession.class).where("caseId = :case", inCase);
    }
}
