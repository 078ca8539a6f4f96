package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.registry.child.enrolment.EnrolmentDesk;

/// Puts single students' files right by hand. A roster that differs from the last comes before what
/// was changed here, and says so.
@ApplicationScoped
public class StudentChanges {
    private final Students students;
    private final StudentSeal seal;
    private final EnrolmentDesk enrolments;
    private final Event<FactsChanged> changed;
    private final Journal journal;
    private final Clock clock;

    StudentChanges(
            Students students,
            StudentSeal seal,
            EnrolmentDesk enrolments,
            Event<FactsChanged> changed,
            Journal journal,
            Clock clock) {
        this.students = students;
        this.seal = seal;
        this.enrolments = enrolments;
        this.changed = changed;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void change(UUID id, String ifMatch, StudentChange change) {
        var student = students.locked(id);
        Editable.check(ifMatch, student.version);
        var today = LocalDate.now(clock);
        var claimed = student.claims();
        var claims = claimed.repeated(change.leftBehind(), change.migrant(), today);
        student.correct(change.particulars(student.documentKind, seal, clock), claims, seal);
        enrolments.correct(student.enrolmentId, change.placement());
        students.flush();
        changed.fire(new FactsChanged(id, claimed.wrongSince(claims, today)));
        journal.wrote("student", id, "file");
    }
}
