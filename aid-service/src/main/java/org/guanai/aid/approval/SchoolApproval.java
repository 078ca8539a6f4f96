package org.guanai.aid.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.aid.decision.DecisionLevel;
import org.guanai.aid.decision.Outcome;
import org.guanai.aid.student.KnownStudent;
import org.guanai.aid.student.StudentRoll;
import org.guanai.kit.problem.Refusal;

/// The school's decision (评审), on its own children and on what the registry shows of them now.
@ApplicationScoped
class SchoolApproval {
    private final StudentRoll students;
    private final Granting granting;
    private final Clock clock;

    SchoolApproval(StudentRoll students, Granting granting, Clock clock) {
        this.students = students;
        this.granting = granting;
        this.clock = clock;
    }

    /// @throws Refusal.Unprocessable when a child is approved that has left the school
    Step decide(ApplicationCase application, Outcome outcome) {
        application.requireOpenFor(DecisionLevel.SCHOOL);
        var student = ownStudent(application);
        if (student.isEmpty() && outcome == Outcome.APPROVED) {
            throw Refusal.unprocessable("aid.student-moved", "studentId");
        }
        var event = application.decideBySchool(outcome, student, clock.instant());
        return new Step(event, granting.ruleVersion(application));
    }

    private Optional<KnownStudent> ownStudent(ApplicationCase application) {
        return students.find(application.studentId())
                .filter(s -> s.org().equals(application.org()) && s.enrolled());
    }
}
