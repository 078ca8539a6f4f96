package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.guanai.aid.application.AidApplicationResource.Submission;
import org.guanai.aid.calendar.CountyCalendars;
import org.guanai.aid.organisation.Place;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.aid.programme.ProgrammeTerms.GrantCase;
import org.guanai.aid.programme.ProgrammeTerms.Terms;
import org.guanai.aid.rule.Rules;
import org.guanai.aid.student.KnownStudent;
import org.guanai.aid.student.StudentRoll;
import org.guanai.kit.effect.AuditTrail;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;

/// Takes applications in: from a guardian for the own child, or from the school on the family's
/// behalf (3.1.3h).
@ApplicationScoped
class Intake {
    private final AidApplications applications;
    private final StudentRoll students;
    private final ProgrammeTerms programmes;
    private final CountyCalendars calendars;
    private final Rules rules;
    private final SealedFields fields;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Intake(
            AidApplications applications,
            StudentRoll students,
            ProgrammeTerms programmes,
            CountyCalendars calendars,
            Rules rules,
            SealedFields fields,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.applications = applications;
        this.students = students;
        this.programmes = programmes;
        this.calendars = calendars;
        this.rules = rules;
        this.fields = fields;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AidApplicationView take(Submission submission) {
        var student = students.find(submission.studentId()).orElseThrow(Refusal::absent);
        var programme = programmeFor(student, submission);
        var kind = kind(submission);
        requireEligible(student, programme, kind, submission.term());
        var application = application(submission, student, kind);
        applications.persistAndFlush(application);
        audit.wrote(
                "application",
                application.id,
                "hardshipKind",
                "statement",
                "onBehalf",
                "bankAccount");
        return AidApplicationView.of(application, fields, List.of());
    }

    private Terms programmeFor(KnownStudent student, Submission submission) {
        return programmes
                .of(submission.programmeId())
                .filter(p -> new Place(student.org()).isWithin(p.org()))
                .orElseThrow(Refusal::absent);
    }

    private String kind(Submission submission) {
        return rules.hardshipKind(submission.hardshipKind())
                .orElseThrow(
                        () -> Refusal.unprocessable("aid.hardship-kind-unknown", "hardshipKind"));
    }

    private void requireEligible(KnownStudent student, Terms programme, String kind, String term) {
        if (!student.enrolled()) {
            throw Refusal.unprocessable("aid.not-enrolled", "studentId");
        }
        if (!programme.isFor(kind)) {
            throw Refusal.unprocessable("aid.kind-not-eligible", "hardshipKind");
        }
        var start =
                calendars
                        .termStart(new Place(student.org()).county(), term)
                        .orElseThrow(() -> Refusal.unprocessable("aid.term-unknown", "term"));
        programme
                .grant(new GrantCase(student.stage(), student.boarder(), kind, term, start))
                .orElseThrow(() -> Refusal.unprocessable("aid.no-rate", "programmeId"));
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
