package org.guanai.mentoring.plan.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.plan.document.DocumentDesk;
import org.guanai.mentoring.plan.document.DocumentDesk.Correction;
import org.guanai.mentoring.plan.document.DocumentKind;
import org.guanai.mentoring.plan.document.DocumentList;

/// Support plans (帮扶计划书, 3.1.4f-4).
@ApplicationScoped
class PlanDesk {
    private final DocumentDesk desk;
    private final DocumentList list;

    PlanDesk(DocumentDesk desk, DocumentList list) {
        this.desk = desk;
        this.list = list;
    }

    @Transactional
    SupportPlanView submit(PlanSubmission submission, UUID helper) {
        var plan = submission.plan();
        var made = desk.submit(submission.pairingId(), DocumentKind.PLAN, plan, helper);
        return new SupportPlanView(made, plan, null);
    }

    @Transactional
    SupportPlanView correct(
            UUID id, String ifMatch, PlanCorrection correction, Optional<UUID> helper) {
        var change = new Correction(correction.reason(), helper);
        desk.correct(id, ifMatch, DocumentKind.PLAN, correction.plan(), change);
        return one(id);
    }

    /// @throws Refusal.Invalid when it is not about each aim of the plan
    @Transactional
    SupportPlanView check(UUID id, String ifMatch, MidtermCheck check, Optional<UUID> helper) {
        if (one(id).plan().aims().size() != check.aims().size()) {
            throw Refusal.invalid("mentoring.aims-differ", "aims");
        }
        desk.check(id, ifMatch, check, helper);
        return one(id);
    }

    @Transactional
    SupportPlanView one(UUID id) {
        var opened = list.open(id, DocumentKind.PLAN.duty(), PlanText.class, MidtermCheck.class);
        return new SupportPlanView(opened.document(), opened.content(), opened.midterm());
    }
}
