package org.guanai.aid.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Status;

/// The students whom the caller sees: of the caller's organisation, and for a guardian the own
/// children.
@ApplicationScoped
public class StudentRoll {
    private final Students students;

    StudentRoll(Students students) {
        this.students = students;
    }

    public Optional<KnownStudent> find(UUID id) {
        return students.findByIdOptional(id).map(StudentRoll::known);
    }

    private static KnownStudent known(Student s) {
        return new KnownStudent(
                s.id,
                s.org,
                s.schoolCode,
                s.name,
                s.className,
                s.grade,
                s.stage,
                s.boarder,
                s.leftBehind,
                s.hardship,
                s.sex,
                !s.gone && s.status == Status.ENROLLED);
    }
}
