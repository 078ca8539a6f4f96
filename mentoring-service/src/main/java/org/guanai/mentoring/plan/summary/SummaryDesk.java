package org.guanai.mentoring.plan.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.mentoring.plan.document.DocumentDesk;
import org.guanai.mentoring.plan.document.DocumentDesk.Correction;
import org.guanai.mentoring.plan.document.DocumentKind;
import org.guanai.mentoring.plan.document.DocumentList;
import org.guanai.mentoring.plan.document.DocumentView;

/// Summaries and essays (总结、教育心得, 3.1.4f-5).
@ApplicationScoped
class SummaryDesk {
    @Produces
    static final RuleOf<SummaryRule> SUMMARY = new RuleOf<>("term-summary", SummaryRule.class);

    private final DocumentDesk desk;
    private final DocumentList list;
    private final Rules rules;
    private final Caller caller;

    SummaryDesk(DocumentDesk desk, DocumentList list, Rules rules, Caller caller) {
        this.desk = desk;
        this.list = list;
        this.rules = rules;
        this.caller = caller;
    }

    @Transactional
    TermSummaryView submit(SummarySubmission submission, UUID helper) {
        var summary = submission.summary();
        requireLength(summary);
        var made = desk.submit(submission.pairingId(), summary.document(), summary, helper);
        return new TermSummaryView(made, summary);
    }

    @Transactional
    TermSummaryView correct(
            UUID id, String ifMatch, SummaryCorrection correction, Optional<UUID> helper) {
        var summary = correction.summary();
        requireLength(summary);
        var change = new Correction(correction.reason(), helper);
        desk.correct(id, ifMatch, summary.document(), summary, change);
        return one(id);
    }

    @Transactional
    DocumentView withdraw(UUID id, String reason, Optional<UUID> helper) {
        return desk.withdraw(id, DocumentKind.SUMMARY, reason, caller.name(), helper);
    }

    @Transactional
    TermSummaryView one(UUID id) {
        var opened =
                list.open(id, DocumentKind.SUMMARY.duty(), SummaryText.class, SummaryText.class);
        return new TermSummaryView(opened.document(), opened.content());
    }

    /// By code points, as a person counts them.
    private void requireLength(SummaryText summary) {
        var least = rules.today(caller.org()).of(SUMMARY).content().leastCharacters();
        var text = summary.text().strip();
        if (text.codePointCount(0, text.length()) < least) {
            throw Refusal.unprocessable("mentoring.summary-too-short", "summary.text");
        }
    }
}
