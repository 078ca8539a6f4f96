package org.guanai.registry.child.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentReinstated;
import org.guanai.kit.journal.Journal;
import org.guanai.registry.child.enrolment.EnrolmentDesk;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.people.guardian.GuardianDesk;
import org.guanai.registry.people.guardian.Guardianships;

/// Puts children back who were marked as left by mistake: the enrolment goes on as if it had never
/// ended, and what others ended with it comes back.
@ApplicationScoped
class Reinstatements {
    private final StudentRoll students;
    private final EnrolmentDesk enrolments;
    private final GuardianDesk guardians;
    private final Guardianships guardianships;
    private final StudentSnapshots snapshots;
    private final Journal journal;

    Reinstatements(
            StudentRoll students,
            EnrolmentDesk enrolments,
            GuardianDesk guardians,
            Guardianships guardianships,
            StudentSnapshots snapshots,
            Journal journal) {
        this.students = students;
        this.enrolments = enrolments;
        this.guardians = guardians;
        this.guardianships = guardianships;
        this.snapshots = snapshots;
        this.journal = journal;
    }

    @Transactional
    void reinstate(UUID id, String reason) {
        var student = students.locked(id);
        var reopened = enrolments.reopen(student.enrolmentId());
        students.reinstate(id);
        guardians.wake(guardianships.enrolled(List.of(id), true));
        snapshots.publish(List.of(id));
        var org = student.org().text();
        var event = new StudentReinstated(id, org, reopened.leftOn(), reopened.on());
        journal.publish(Topics.REGISTRY_EVENTS, id, event);
        journal.corrected("student", id, reason, "status");
    }
}
