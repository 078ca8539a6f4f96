package org.guanai.mentoring.counsel.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.counsel.file.OpenCases;

/// Reading the referrals of a case.
@ApplicationScoped
class ReferralList {
    private final EntityManager entities;
    private final OpenCases cases;

    ReferralList(EntityManager entities, OpenCases cases) {
        this.entities = entities;
        this.cases = cases;
    }

    /// @throws Refusal.Absent when there is no such case at the caller's school
    @Transactional
    Page<ReferralView> list(UUID inCase, Paging paging) {
        cases.require(inCase);
        return referrals(inCase).by("id").page(paging, ReferralView.class);
    }

    @Transactional
    ReferralView one(UUID inCase, UUID id) {
        return referrals(inCase)
                .where("id = :id", id)
                .page(Paging.of(1, null), ReferralView.class)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private Listing<Referral> referrals(UUID inCase) {
        return Listing.of(entities, Referral.class)
                .where("caseId = :case", inCase)
                .showing("to", "it.sentTo");
    }
}
