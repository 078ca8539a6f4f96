package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.aid.application.DecisionResource.Decision;
import org.guanai.aid.student.StudentRoll;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Decides applications: the school first (评审), the county after the public notice and within the
/// budget (审批). A refusal gives its reason (2.2).
@ApplicationScoped
class DecisionDesk {
    private final AidApplications applications;
    private final StudentRoll students;
    private final Granting granting;
    private final NoticePeriod notices;
    private final SealedFields fields;
    private final DecisionBook book;
    private final Caller caller;

    DecisionDesk(
            AidApplications applications,
            StudentRoll students,
            Granting granting,
            NoticePeriod notices,
            SealedFields fields,
            DecisionBook book,
            Caller caller) {
        this.applications = applications;
        this.students = students;
        this.granting = granting;
        this.notices = notices;
        this.fields = fields;
        this.book = book;
        this.caller = caller;
    }

    @Transactional
    AidApplicationView decide(UUID id, Decision decision) {
        var application = applications.held(id).orElseThrow(Refusal::absent);
        decide(application, decision);
        return AidApplicationView.of(application, fields, book.of(id));
    }

    /// Refuses before it changes anything, so that a refusal among many leaves the others whole.
    void decide(AidApplication application, Decision decision) {
        var level = level(application);
        requireReason(decision);
        var ruleVersion =
                switch (level) {
                    case SCHOOL -> bySchool(application, decision.outcome());
                    case COUNTY -> byCounty(application, decision.outcome());
                };
        book.enter(application, level, decision, ruleVersion);
    }

    private String bySchool(AidApplication application, Outcome outcome) {
        application.requireOpenFor(DecisionLevel.SCHOOL, outcome);
        var student =
                students.find(application.studentId)
                        .filter(s -> s.org().equals(application.org) && s.enrolled())
                        .orElse(null);
        if (student == null && outcome == Outcome.APPROVED) {
            throw Refusal.unprocessable("aid.student-moved", "studentId");
        }
        if (student != null) {
            application.freeze(student);
        }
        application.decided(DecisionLevel.SCHOOL, outcome);
        return granting.ruleVersion(application);
    }

    private String byCounty(AidApplication application, Outcome outcome) {
        if (application.state == ApplicationState.ON_NOTICE) {
            notices.settle(application.id);
        }
        application.requireOpenFor(DecisionLevel.COUNTY, outcome);
        if (outcome == Outcome.APPROVED) {
            granting.grant(application);
        }
        application.decided(DecisionLevel.COUNTY, outcome);
        return outcome == Outcome.APPROVED
                ? application.ruleVersion
                : granting.ruleVersion(application);
    }

    /// The school decides on its own children, the county's officers on all; a township has no say.
    private DecisionLevel level(AidApplication application) {
        var officer = caller.is(Roles.AID_OFFICER);
        if (caller.org().equals(application.org) && (officer || caller.is(Roles.PRINCIPAL))) {
            return DecisionLevel.SCHOOL;
        }
        if (isCounty(application) && (officer || caller.is(Roles.COUNTY_OFFICER))) {
            return DecisionLevel.COUNTY;
        }
        throw Refusal.forbidden("aid.not-your-level");
    }

    private boolean isCounty(AidApplication application) {
        return new OrgPath(application.org).county().text().equals(caller.org());
    }

    private static void requireReason(Decision decision) {
        var silent = decision.reason() == null || decision.reason().isBlank();
        if (decision.outcome() == Outcome.REFUSED && silent) {
            throw Refusal.invalid("aid.reason-required", "reason");
        }
    }
}
