package org.guanai.mentoring.counsel.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.counsel.file.OpenCases;

/// Reading the wishes to read: the counsellor those of a case, whoever asked their own.
@ApplicationScoped
class ReadingList {
    private final EntityManager entities;
    private final OpenCases cases;
    private final Caller caller;

    ReadingList(EntityManager entities, OpenCases cases, Caller caller) {
        this.entities = entities;
        this.cases = cases;
        this.caller = caller;
    }

    /// Who never asked learns nothing of a case, not even that it stands.
    ///
    /// @throws Refusal.Absent when there is no such case of the caller's
    @Transactional
    Page<ReadingView> list(UUID inCase, Paging paging) {
        if (decides()) {
            cases.require(inCase);
        } else if (first(readings(inCase)).isEmpty()) {
            throw Refusal.absent();
        }
        return readings(inCase).newestFirst("id").page(paging, ReadingView.class);
    }

    @Transactional
    ReadingView one(UUID inCase, UUID id) {
        return first(readings(inCase).where("id = :id", id)).orElseThrow(Refusal::absent);
    }

    private static Optional<ReadingView> first(Listing<Reading> readings) {
        return readings.page(Paging.of(1, null), ReadingView.class).items().stream().findFirst();
    }

    private Listing<Reading> readings(UUID inCase) {
        return Listing.of(entities, Reading.class)
                .where("caseId = :case", inCase)
                .where("reader = :own", decides() ? null : caller.person());
    }

    private boolean decides() {
        return caller.is(Roles.COUNSELLOR) || caller.is(Roles.COUNTY_OFFICER);
    }
}
