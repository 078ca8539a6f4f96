package org.guanai.registry.child.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.registry.child.enrolment.EnrolmentDesk;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.people.guardian.Guardianships;

/// Ends the enrolments of students who leave their school (离校).
@ApplicationScoped
class Withdrawals {
    private final StudentRoll students;
    private final EnrolmentDesk enrolments;
    private final Guardianships guardianships;
    private final StudentSnapshots snapshots;
    private final Journal journal;

    Withdrawals(
            StudentRoll students,
            EnrolmentDesk enrolments,
            Guardianships guardianships,
            StudentSnapshots snapshots,
            Journal journal) {
        this.students = students;
        this.enrolments = enrolments;
        this.guardianships = guardianships;
        this.snapshots = snapshots;
        this.journal = journal;
    }

    /// @throws org.guanai.kit.problem.Refusal.Conflict when the child is enrolled nowhere
    @Transactional
    void arrive(UUID id, Origin origin) {
        var student = students.locked(id);
        enrolments.comeFrom(student.enrolmentId(), origin.farSchool());
        journal.wrote("student", id, "cameFrom", "cameWith");
    }

    @Transactional
    void withdraw(UUID id, Withdrawal withdrawal) {
        var student = students.locked(id);
        var status = enrolments.end(student.enrolmentId(), withdrawal.reason(), withdrawal.on());
        withdrawal.farSchool().ifPresent(s -> enrolments.goTo(student.enrolmentId(), s));
        students.withdraw(id, status);
        guardianships.enrolled(List.of(id), false);
        snapshots.publish(List.of(id));
        journal.wrote("student", id, "status");
    }
}
