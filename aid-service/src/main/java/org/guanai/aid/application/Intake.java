package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.guanai.aid.application.order.Submission;
import org.guanai.events.Topics;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Takes applications in: from a guardian for the own child, or from the school on the family's
/// behalf (3.1.3h).
@ApplicationScoped
class Intake {
    private final AidApplications applications;
    private final Eligibility eligibility;
    private final AidApplicationViews views;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    Intake(
            AidApplications applications,
            Eligibility eligibility,
            AidApplicationViews views,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.applications = applications;
        this.eligibility = eligibility;
        this.views = views;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when the student has an application for this programme and term
    @Transactional
    AidApplicationView take(Submission submission) {
        var found = eligibility.check(submission);
        var application =
                AidApplication.submitted(
                        submission, found.student(), found.hardship(), applicant(submission));
        applications.persistAndFlush(application);
        journal.wrote(
                "application",
                application.id,
                "hardshipKind",
                "statement",
                "onBehalf",
                "bankAccount");
        journal.publish(Topics.AID_EVENTS, application.studentId, application.received());
        return views.of(application);
    }

    private AidApplication.Applicant applicant(Submission submission) {
        var id = Ids.next();
        return new AidApplication.Applicant(
                id,
                caller.person(),
                caller.human(),
                isOnBehalf(submission.onBehalf()),
                views.sealed(submission.statement(), id),
                views.sealed(submission.bankAccount(), id),
                clock.instant());
    }

    /// A guardian applies in person; the school on behalf, unless it only types in what the family
    /// handed over.
    private boolean isOnBehalf(Boolean claimed) {
        if (!caller.personBound()) {
            return claimed == null || claimed;
        }
        if (Boolean.TRUE.equals(claimed)) {
            throw Refusal.unprocessable("aid.guardian-applies-in-person", "onBehalf");
        }
        return false;
    }
}
