package org.guanai.registry.roll.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.registry.child.enrolment.EnrolmentDesk;
import org.guanai.registry.child.student.StudentFile;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.roll.dropout.act.CaseSubject;

/// Says who a student is that is missing.
@ApplicationScoped
public class CaseSubjects {
    private final StudentRoll students;
    private final EnrolmentDesk enrolments;

    CaseSubjects(StudentRoll students, EnrolmentDesk enrolments) {
        this.students = students;
        this.enrolments = enrolments;
    }

    /// Empty for a student whom the caller does not see.
    @Transactional
    public Optional<CaseSubject> of(UUID student) {
        return students.file(student).map(this::subject);
    }

    private CaseSubject subject(StudentFile s) {
        var stage = enrolments.view(s.enrolmentId()).stage();
        return new CaseSubject(s.id(), null, s.org(), s.name(), s.sex(), s.birthDate(), stage);
    }
}
