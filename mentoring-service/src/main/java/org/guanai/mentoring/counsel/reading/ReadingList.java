package org.guanai.mentoring.counsel.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;

/// Reading the wishes to read: the counsellor those of a case, whoever asked their own.
@ApplicationScoped
class ReadingList {
    private final EntityManager entities;
    private final Caller caller;

    ReadingList(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    @Transactional
    Page<ReadingView> list(UUID inCase, Paging paging) {
        return readings(inCase).newestFirst("id").page(paging, ReadingView.class);
    }

    @Transactional
    ReadingView one(UUID inCase, UUID id) {
        return readings(inCase)
                .where("id = :id", id)
                .page(Paging.of(1, null), ReadingView.class)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private Listing<Reading> readings(UUID inCase) {
        var decides = caller.is(Roles.COUNSELLOR) || caller.is(Roles.COUNTY_OFFICER);
        return Listing.of(entities, Reading.class)
                .where("caseId = :case", inCase)
                .where("reader = :own", decides ? null : caller.person());
    }
}
