package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
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
    private final Correcting correcting;
    private final EnrolmentDesk enrolments;
    private final Event<FactsChanged> changed;
    private final Journal journal;

    StudentChanges(
            Students students,
            Correcting correcting,
            EnrolmentDesk enrolments,
            Event<FactsChanged> changed,
            Journal journal) {
        this.students = students;
        this.correcting = correcting;
        this.enrolments = enrolments;
        this.changed = changed;
        this.journal = journal;
    }

    @Transactional
    public void change(UUID id, String ifMatch, StudentChange change) {
        var student = students.locked(id);
        Editable.check(ifMatch, student.version);
        var since = correcting.correct(student, change);
        enrolments.correct(student.enrolmentId, change.placement());
        students.flush();
        changed.fire(new FactsChanged(id, since));
        journal.wrote("student", id, "file");
    }

    /// What the special groups of a student are decided by was corrected. Within the service, and
    /// in the current transaction.
    ///
    /// @param since day since when it was wrong
    public record FactsChanged(UUID student, LocalDate since) {}
}
