package org.guanai.registry.roll.leave;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentLeaveMoved;
import org.guanai.events.registry.StudentLeaveMoved.LeaveState;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentFacts;

/// A leave from school (休学).
@Entity
class StudentLeave {
    @Id UUID id;
    OrgPath org;
    UUID studentId;

    @Enumerated(EnumType.STRING)
    LeaveReason reason;

    String proof;
    LocalDate fromOn;
    LocalDate untilOn;

    @Enumerated(EnumType.STRING)
    LeaveState state;

    String requestedBy;
    LocalDate requestedOn;
    String decidedBy;
    LocalDate decidedOn;
    String decisionNote;
    LocalDate backOn;
    String withdrawnWhy;

    /// By when the county decides, or the child is back.
    LocalDate dueOn;

    @Version long version;

    protected StudentLeave() {}

    private StudentLeave(StudentFacts student, LeaveRequest request) {
        this.id = Ids.next();
        this.org = student.org();
        this.studentId = student.id();
        this.reason = request.reason();
        this.proof = request.proof().strip();
        this.fromOn = request.from();
        this.untilOn = request.until();
        this.state = LeaveState.REQUESTED;
    }

    /// @throws Refusal.Unprocessable when it is longer than the county grants
    static StudentLeave request(
            StudentFacts student,
            LeaveRequest request,
            LeaveTerms terms,
            LocalDate today,
            String by) {
        var longest = request.from().plusMonths(terms.months());
        if (!request.until().isAfter(request.from()) || request.until().isAfter(longest)) {
            throw Refusal.unprocessable("registry.leave-days", "until");
        }
        var made = new StudentLeave(student, request);
        made.requestedBy = by;
        made.requestedOn = today;
        made.dueOn = today.plusDays(terms.decideWithin());
        return made;
    }

    StudentLeaveMoved requested() {
        return moved();
    }

    /// @throws Refusal.Conflict when it is decided already, or by whoever applied
    StudentLeaveMoved decide(LeaveDecision decision, LocalDate today, String by) {
        require(state == LeaveState.REQUESTED);
        if (by.equals(requestedBy)) {
            throw Refusal.conflict("registry.leave-same-person");
        }
        state = decision.granted() ? LeaveState.GRANTED : LeaveState.REFUSED;
        decidedBy = by;
        decidedOn = today;
        decisionNote = decision.reason();
        dueOn = decision.granted() ? untilOn : null;
        return moved();
    }

    /// @throws Refusal.Conflict unless the child is on leave
    StudentLeaveMoved end(LocalDate on) {
        require(state == LeaveState.GRANTED && !on.isBefore(fromOn));
        state = LeaveState.ENDED;
        backOn = on;
        dueOn = null;
        return moved();
    }

    /// @throws Refusal.Conflict once it is over
    StudentLeaveMoved withdraw(String why) {
        require(state == LeaveState.REQUESTED || state == LeaveState.GRANTED);
        state = LeaveState.WITHDRAWN;
        withdrawnWhy = why.strip();
        dueOn = null;
        return moved();
    }

    private StudentLeaveMoved moved() {
        return new StudentLeaveMoved(id, studentId, org.text(), state, fromOn, untilOn);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw Refusal.conflict("registry.leave-state");
        }
    }
}
