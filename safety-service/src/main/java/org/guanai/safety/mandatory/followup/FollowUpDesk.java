package org.guanai.safety.mandatory.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.mandatory.report.MandatoryCases;

/// Records what followed a mandatory report. While a guardian is suspected, none is told.
@ApplicationScoped
class FollowUpDesk {
    private static final String NOUN = "mandatory-report";

    private final FollowUps steps;
    private final MandatoryCases reports;
    private final ActingPost post;
    private final Sealer sealer;
    private final Journal journal;

    FollowUpDesk(
            FollowUps steps,
            MandatoryCases reports,
            ActingPost post,
            Sealer sealer,
            Journal journal) {
        this.steps = steps;
        this.reports = reports;
        this.post = post;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Conflict when it is over, or a guardian who is suspected would be told
    FollowUpView record(UUID report, FollowUpEntry entry) {
        post.requirePast(entry.doneOn(), "doneOn");
        var org = reports.toWrite(report, entry.kind() == FollowUpKind.GUARDIAN_TOLD);
        var step = FollowUp.done(report, org, entry, post, sealer);
        steps.persist(step);
        journal.wrote(NOUN, report, "followUp");
        return step.view(sealer);
    }

    @Transactional
    FollowUpLog list(UUID report) {
        reports.toRead(report);
        journal.opened(NOUN, report, null);
        return new FollowUpLog(steps.of(report).stream().map(s -> s.view(sealer)).toList());
    }
}
