package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.enrolment.EnrolmentDesk;
import org.guanai.registry.child.enrolment.Placement;
import org.guanai.registry.place.organisation.StageYear;
import org.guanai.registry.place.schoolclass.ClassName;
import org.guanai.registry.place.schoolclass.SchoolClassDesk;

/// Puts single students' files right by hand. A roster that differs from the last comes before what
/// was changed here, and says so.
@ApplicationScoped
public class StudentChanges {
    private final Students students;
    private final StudentSeal seal;
    private final EnrolmentDesk enrolments;
    private final SchoolClassDesk classes;
    private final Event<FactsChanged> changed;
    private final Journal journal;
    private final Clock clock;

    StudentChanges(
            Students students,
            StudentSeal seal,
            EnrolmentDesk enrolments,
            SchoolClassDesk classes,
            Event<FactsChanged> changed,
            Journal journal,
            Clock clock) {
        this.students = students;
        this.seal = seal;
        this.enrolments = enrolments;
        this.classes = classes;
        this.changed = changed;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void change(UUID id, String ifMatch, StudentChange change) {
        var student = students.locked(id);
        Editable.check(ifMatch, student.version);
        student.correct(change.particulars(student.documentKind, seal, clock), seal);
        var before = enrolments.placement(student.enrolmentId);
        var now = placement(before, change);
        if (!now.equals(before)) {
            enrolments.move(Map.of(student.enrolmentId, now));
        }
        students.flush();
        changed.fire(new FactsChanged(id));
        journal.wrote("student", id, "file");
    }

    private Placement placement(Placement before, StudentChange change) {
        var at = StageYear.of(before.at().schoolSystem(), change.grade());
        var classId = classId(before, at, change.className());
        return new Placement(before.school(), at, classId, change.boarder());
    }

    private UUID classId(Placement before, StageYear at, String className) {
        if (className == null) {
            return at.equals(before.at()) ? before.classId() : null;
        }
        var name = new ClassName(before.school().text(), at, className.strip());
        var id = classes.find(List.of(name)).get(name);
        if (id == null) {
            throw Refusal.unprocessable("registry.class-unknown", "className");
        }
        return id;
    }
}
