package org.guanai.registry.network.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;

/// Lists referrals, newest first.
@ApplicationScoped
class ReferralList {
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    ReferralList(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /// What the caller's organisation, agency or family sent and received, and what lies below it.
    @Transactional
    Page<ReferralSummary> of(Filter filter, Paging paging) {
        var listing =
                Listing.of(entities, Referral.class)
                        .where("it.state = :state", filter.state())
                        .where("it.studentId = :student", filter.student())
                        .within("org", filter.from())
                        .newestFirst("id");
        if (filter.received() != null) {
            var here = new OrgPath(caller.org());
            listing.where(filter.received() ? "it.toOrg = :here" : "it.org = :here", here);
        }
        if (filter.late()) {
            listing.where("it.state = :sent", ReferralState.SENT)
                    .where("it.dueOn < :today", LocalDate.now(clock));
        }
        return listing.page(paging, ReferralSummary.class);
    }

    /// @param received only those that came to the caller's organisation, or only those that it
    ///   sent; null for all
    /// @param from path of the organisation that sent it, or of one above it
    /// @param late only those whose answer is late
    record Filter(
            ReferralState state, UUID student, Boolean received, OrgPath from, boolean late) {}
}
