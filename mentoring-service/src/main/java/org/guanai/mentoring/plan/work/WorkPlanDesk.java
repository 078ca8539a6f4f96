package org.guanai.mentoring.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Work plans of schools, from the draft to the archive (3.1.1c).
@ApplicationScoped
class WorkPlanDesk {
    private final WorkPlans plans;
    private final SchoolYears years;
    private final Caller caller;
    private final Journal journal;

    WorkPlanDesk(WorkPlans plans, SchoolYears years, Caller caller, Journal journal) {
        this.plans = plans;
        this.years = years;
        this.caller = caller;
        this.journal = journal;
    }

    /// @throws Refusal.Conflict when the school has one for that year
    /// @throws Refusal.Unprocessable for a year of which the county has announced no term
    @Transactional
    WorkPlanView draft(WorkPlanDraft draft) {
        var school = new OrgPath(caller.org());
        var due =
                years.start(school, draft.schoolYear())
                        .orElseThrow(() ->
                                Refusal.unprocessable(
                                        "mentoring.school-year-unknown", "schoolYear"));
        var plan = WorkPlan.draft(school, draft, due, years.now());
        plans.persistAndFlush(plan);
        journal.wrote(WorkPlan.TABLE, plan.id, "title", "body");
        return WorkPlanView.of(plan);
    }

    @Transactional
    WorkPlanView write(UUID id, String ifMatch, WorkPlanText text) {
        var plan = locked(id);
        Editable.check(ifMatch, plan.version);
        plan.write(text);
        return kept(plan, "title", "body");
    }

    @Transactional
    WorkPlanView submit(UUID id) {
        var plan = locked(id);
        journal.publish(Topics.MENTORING_EVENTS, id, plan.submit(years.now()));
        return kept(plan, "state");
    }

    @Transactional
    WorkPlanView takeBack(UUID id, String reason) {
        var plan = locked(id);
        plan.takeBack();
        journal.withdrew(WorkPlan.TABLE, id, reason);
        return kept(plan, "state");
    }

    /// @throws Refusal.Invalid when it is returned without a word
    @Transactional
    WorkPlanView review(UUID id, WorkPlanReview review) {
        review.check();
        var plan = seen(id);
        journal.publish(Topics.MENTORING_EVENTS, id, plan.review(review, years.now()));
        return kept(plan, "state", "remark");
    }

    @Transactional
    WorkPlanView archive(UUID id) {
        var plan = seen(id);
        plan.archive();
        return kept(plan, "state");
    }

    private WorkPlanView kept(WorkPlan plan, String... fields) {
        plans.flush();
        journal.wrote(WorkPlan.TABLE, plan.id, fields);
        return WorkPlanView.of(plan);
    }

    private WorkPlan locked(UUID id) {
        return plans.locked(id).orElseThrow(Refusal::absent);
    }

    /// A draft is the school's own.
    private WorkPlan seen(UUID id) {
        return plans.locked(id)
                .filter(p -> p.state != WorkPlanState.DRAFT || caller.is(Roles.PRINCIPAL))
                .orElseThrow(Refusal::absent);
    }
}
