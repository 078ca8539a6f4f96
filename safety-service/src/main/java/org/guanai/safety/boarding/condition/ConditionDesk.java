package org.guanai.safety.boarding.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.acting.ActingPost;

/// Inspects the five conditions, and follows what must be put right.
@ApplicationScoped
class ConditionDesk {
    @Produces
    static final RuleOf<FiveConditions> FIVE_CONDITIONS =
            new RuleOf<>("five-conditions", FiveConditions.class);

    private static final String NOUN = "condition-inspection";

    private final ConditionInspections inspections;
    private final Rules rules;
    private final ActingPost post;
    private final Journal journal;

    ConditionDesk(ConditionInspections inspections, Rules rules, ActingPost post, Journal journal) {
        this.inspections = inspections;
        this.rules = rules;
        this.post = post;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    ConditionInspectionView inspect(ConditionReport report) {
        report.requireAllFive();
        post.requirePast(report.inspectedOn(), "inspectedOn");
        var school = post.school(report.school());
        var made = ConditionInspection.made(school, report, post.person(), rule(school));
        inspections.persistAndFlush(made);
        journal.wrote(NOUN, made.id, "scores");
        return made.view(post.today());
    }

    @Transactional
    Page<ConditionInspectionSummary> list(
            String school, String org, LocalDate from, LocalDate to, Paging paging) {
        return Listing.of(inspections.getEntityManager(), ConditionInspection.class)
                .where("it.org = :school", post.filter(school))
                .within("org", org)
                .where("it.inspectedOn >= :from", from)
                .where("it.inspectedOn <= :to", to)
                .where("it.withdrawnAt is null")
                .newestFirst("id")
                .page(paging, ConditionInspectionSummary.class);
    }

    @Transactional
    ConditionInspectionView open(UUID id) {
        return inspections.findByIdOptional(id).orElseThrow(Refusal::absent).view(post.today());
    }

    ConditionInspectionView rectify(UUID id, LivingCondition condition, Rectification done) {
        var found = inspections.held(id);
        found.of(condition).rectify(done.done(), post.person(), post.today());
        return written(found, "rectification");
    }

    ConditionInspectionView verify(UUID id, LivingCondition condition, Verification seen) {
        var found = inspections.held(id);
        var passing = rule(found.org).passing();
        found.of(condition).verify(seen, post.person(), post.today(), passing);
        return written(found, "verification");
    }

    ConditionInspectionView withdraw(UUID id, String reason) {
        var found = inspections.held(id);
        found.withdraw(post.now());
        inspections.flush();
        journal.withdrew(NOUN, id, reason);
        return found.view(post.today());
    }

    private ConditionInspectionView written(ConditionInspection of, String field) {
        inspections.flush();
        journal.wrote(NOUN, of.id, field);
        return of.view(post.today());
    }

    private FiveConditions rule(OrgPath school) {
        return rules.today(school).of(FIVE_CONDITIONS).content();
    }
}
