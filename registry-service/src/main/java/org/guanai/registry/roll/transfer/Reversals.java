package org.guanai.registry.roll.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentReinstated;
import org.guanai.events.registry.TransferMoved;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.enrolment.Ending;
import org.guanai.registry.child.enrolment.EnrolmentDesk;
import org.guanai.registry.child.lookup.ChildLookUp;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.roll.transfer.TransferSteps.Step;

/// Takes a child back to the school that it should not have left (转学撤销): file and guardians go with
/// it in the same moment, the enrolment there goes on as if it had never ended, and what others
/// ended with it comes back. The stay at the other school remains on record.
@ApplicationScoped
class Reversals {
    private final EnrolmentDesk enrolments;
    private final StudentRoll students;
    private final ChildLookUp lookUp;
    private final StudentSnapshots snapshots;
    private final Journal journal;

    Reversals(
            EnrolmentDesk enrolments,
            StudentRoll students,
            ChildLookUp lookUp,
            StudentSnapshots snapshots,
            Journal journal) {
        this.enrolments = enrolments;
        this.students = students;
        this.lookUp = lookUp;
        this.snapshots = snapshots;
        this.journal = journal;
    }

    /// Called by the county, which sees both schools.
    ///
    /// @throws Refusal.Conflict when the transfer is not complete, lies too far back, or the child
    ///   has moved on since
    TransferMoved reverse(Transfer transfer, Step step, String reason) {
        var child = transfer.studentId;
        var moved = transfer.reverse(step, reason);
        requireThere(transfer);
        var status = enrolments.end(transfer.admittedId, Ending.TRANSFERRED_OUT, step.today());
        students.withdraw(child, status);
        lookUp.readmit(Map.of(child, transfer.fromOrg));
        enrolments.resume(transfer.enrolmentId);
        students.admit(child, transfer.fromOrg, transfer.enrolmentId);
        snapshots.publish(List.of(child));
        var back =
                new StudentReinstated(
                        child, transfer.fromOrg.text(), transfer.completedOn, step.today());
        journal.publish(Topics.REGISTRY_EVENTS, child, back);
        journal.corrected("student", child, reason, "enrolment");
        return moved;
    }

    private void requireThere(Transfer transfer) {
        var child = students.locked(transfer.studentId);
        if (!child.isEnrolled()
                || !child.enrolmentId().equals(transfer.admittedId)
                || grade(transfer.admittedId) != grade(transfer.enrolmentId)) {
            throw Refusal.conflict("registry.transfer-moved-on");
        }
    }

    private int grade(UUID enrolment) {
        return enrolments.view(enrolment).grade();
    }
}
