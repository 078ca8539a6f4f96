package org.guanai.mentoring.care.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.mentoring.care.progress.ProgressSheet.SharedPlan;
import org.guanai.mentoring.plan.document.DocumentKind;
import org.guanai.mentoring.plan.document.DocumentShared;
import org.guanai.mentoring.plan.support.PlanText;

/// The part of a support plan that carers read.
@ApplicationScoped
class SharedPlans {
    private final DocumentShared documents;

    SharedPlans(DocumentShared documents) {
        this.documents = documents;
    }

    /// @param term code of the term
    Optional<SharedPlan> of(UUID student, String term) {
        return documents
                .newest(student, DocumentKind.PLAN, term, PlanText.class)
                .map(plan ->
                        new SharedPlan(
                                plan.aims().stream().map(PlanText.Aim::what).toList(),
                                plan.carerPart()));
    }
}
