package org.guanai.notification.family.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.Terms;

/// Finds family calls, the latest first.
@ApplicationScoped
class FamilyCallList {
    private final EntityManager entities;
    private final Terms terms;
    private final Caller caller;

    FamilyCallList(EntityManager entities, Terms terms, Caller caller) {
        this.entities = entities;
        this.terms = terms;
        this.caller = caller;
    }

    /// @throws Refusal.Absent when there is no such term
    @Transactional
    Page<FamilyCallView> page(Filter filter, Paging paging) {
        var listing =
                Listing.of(entities, FamilyCall.class)
                        .where("it.studentId = :student", filter.student())
                        .where("it.lineId = :line", filter.line())
                        .where("it.state = :state", filter.state())
                        .within("org", filter.org())
                        .newestFirst("startsAt", "id");
        if (filter.term() != null) {
            var span =
                    terms.span(new OrgPath(caller.org()), filter.term())
                            .orElseThrow(Refusal::absent);
            listing.where("it.startsAt >= :from", span.from())
                    .where("it.startsAt < :to", span.to());
        }
        return listing.page(paging, FamilyCallView.class);
    }

    /// What is asked for; null means any.
    record Filter(UUID student, UUID line, CallState state, String org, String term) {}
}
