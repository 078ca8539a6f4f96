package org.guanai.safety.prepare.drill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.file.RecordKind;
import org.guanai.safety.file.RecordOwner;
import org.guanai.safety.prepare.scenario.EmergencyScenario;

/// Keeps the record of drills.
@ApplicationScoped
class DrillDesk implements RecordOwner {
    @Produces static final RuleOf<DrillRule> DRILLS = new RuleOf<>("drills", DrillRule.class);

    private static final String NOUN = "drill";

    private final Drills drills;
    private final Rules rules;
    private final ActingPost post;
    private final Journal journal;

    DrillDesk(Drills drills, Rules rules, ActingPost post, Journal journal) {
        this.drills = drills;
        this.rules = rules;
        this.post = post;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    DrillView hold(DrillEntry entry) {
        entry.requireTime();
        post.requirePast(entry.heldOn(), "heldOn");
        var drill = Drill.held(post.school(entry.school()), entry, post.person());
        drills.persistAndFlush(drill);
        journal.wrote(NOUN, drill.id, "scenario", "heldOn");
        return shown(drill);
    }

    @Transactional
    Page<DrillSummary> list(
            String school,
            EmergencyScenario scenario,
            String org,
            LocalDate from,
            LocalDate to,
            Paging paging) {
        return Listing.of(drills.getEntityManager(), Drill.class)
                .where("it.org = :school", post.filter(school))
                .within("org", org)
                .where("it.heldOn >= :from", from)
                .where("it.heldOn <= :to", to)
                .where("it.scenario = :scenario", scenario)
                .where("it.withdrawnAt is null")
                .newestFirst("id")
                .page(paging, DrillSummary.class);
    }

    @Transactional
    DrillView open(UUID id) {
        return shown(drills.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    /// @throws Refusal.Stale when it has changed since
    @Transactional
    DrillView correct(UUID id, String ifMatch, DrillCorrection correction) {
        correction.drill().requireTime();
        post.requirePast(correction.drill().heldOn(), "heldOn");
        var drill = drills.locked(id);
        Editable.check(ifMatch, drill.version);
        post.requireAt(drill.org, correction.drill().school());
        drill.correct(correction.drill());
        drills.flush();
        journal.corrected(NOUN, id, correction.reason(), "drill");
        return shown(drill);
    }

    DrillView withdraw(UUID id, String reason) {
        var drill = drills.locked(id);
        drill.withdraw(post.now());
        drills.flush();
        journal.withdrew(NOUN, id, reason);
        return shown(drill);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DRILL;
    }

    @Override
    public OrgPath org(UUID record, boolean writing) {
        if (!writing) {
            return drills.findByIdOptional(record).orElseThrow(Refusal::absent).org;
        }
        var drill = drills.locked(record);
        drill.requireStanding();
        return drill.org;
    }

    private DrillView shown(Drill drill) {
        return drill.view(rules.today(drill.org).of(DRILLS).content());
    }
}
