package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.guanai.aid.application.AidApplicationResource.Submission;
import org.guanai.aid.student.KnownStudent;
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
    private final SealedFields fields;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    Intake(
            AidApplications applications,
            Eligibility eligibility,
            SealedFields fields,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.applications = applications;
        this.eligibility = eligibility;
        this.fields = fields;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AidApplicationView take(Submission submission) {
        var found = eligibility.check(submission);
        var application = application(submission, found.student(), found.hardshipKind());
        applications.persistAndFlush(application);
        journal.wrote(
                "application",
                application.id,
                "hardshipKind",
                "statement",
                "onBehalf",
                "bankAccount");
        return AidApplicationView.of(application, fields, List.of());
    }

    private AidApplication application(Submission submission, KnownStudent student, String kind) {
        var application = new AidApplication();
        application.id = Ids.next();
        application.org = student.org();
        application.studentId = student.id();
        application.programmeId = submission.programmeId();
        application.term = submission.term();
        application.hardshipKind = kind;
        application.onBehalf = onBehalf(submission.onBehalf());
        application.applicant = caller.person();
        application.appliedAt = clock.instant();
        application.priority = student.leftBehind();
        application.freeze(student);
        fields.state(application, submission.statement());
        if (submission.bankAccount() != null) {
            fields.account(application, submission.bankAccount());
        }
        return application;
    }

    /// A guardian applies in person; the school on behalf, unless it only types in what the family
    /// handed over.
    private boolean onBehalf(Boolean claimed) {
        if (!caller.personBound()) {
            return claimed == null || claimed;
        }
        if (Boolean.TRUE.equals(claimed)) {
            throw Refusal.unprocessable("aid.guardian-applies-in-person", "onBehalf");
        }
        return false;
    }
}
