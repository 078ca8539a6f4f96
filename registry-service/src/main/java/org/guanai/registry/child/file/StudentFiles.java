package org.guanai.registry.child.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.enrolment.EnrolmentDesk;
import org.guanai.registry.child.group.GroupDesk;
import org.guanai.registry.child.student.StudentFile;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.people.guardian.GuardianLink;
import org.guanai.registry.people.guardian.GuardianReach;
import org.guanai.registry.people.guardian.GuardianView;
import org.guanai.registry.people.guardian.Guardianships;

/// Puts a student's file together, from all that belongs to it.
@ApplicationScoped
public class StudentFiles {
    private final StudentRoll students;
    private final StudentSeal seal;
    private final EnrolmentDesk enrolments;
    private final GroupDesk groups;
    private final Guardianships guardianships;
    private final GuardianReach reach;

    StudentFiles(
            StudentRoll students,
            StudentSeal seal,
            EnrolmentDesk enrolments,
            GroupDesk groups,
            Guardianships guardianships,
            GuardianReach reach) {
        this.students = students;
        this.seal = seal;
        this.enrolments = enrolments;
        this.groups = groups;
        this.guardianships = guardianships;
        this.reach = reach;
    }

    /// @throws Refusal.Absent when the caller sees no such student
    @Transactional
    public StudentView view(UUID id) {
        var student = file(id);
        return StudentView.of(
                student,
                seal,
                enrolments.view(student.enrolmentId()),
                groups.of(id),
                shown(id).stream().map(GuardianView::of).toList());
    }

    /// The sealed numbers in which two students differ: masks show the last digits only, and may be
    /// alike.
    ///
    /// @throws Refusal.Absent when the caller does not see both
    @Transactional
    public Set<String> sealedDifferences(UUID one, UUID other) {
        var here = file(one);
        var there = file(other);
        var differing = new HashSet<String>();
        if (!Objects.equals(here.documentNumber(seal), there.documentNumber(seal))) {
            differing.add("documentNumber");
        }
        if (!Objects.equals(here.studentNumber(seal), there.studentNumber(seal))) {
            differing.add("studentNumber");
        }
        return differing;
    }

    Disclosure disclosure(UUID id) {
        return Disclosure.of(file(id), seal, shown(id));
    }

    private StudentFile file(UUID id) {
        return students.file(id).orElseThrow(Refusal::absent);
    }

    private List<GuardianLink> chain(UUID id) {
        return guardianships.of(List.of(id)).getOrDefault(id, List.of());
    }

    /// An e-mail that another school may have noted is not shown here.
    private List<GuardianLink> shown(UUID id) {
        var chain = chain(id);
        var noted = chain.stream().filter(l -> l.email() != null).map(l -> l.guardianId()).toList();
        var shared = noted.isEmpty() ? Set.<UUID>of() : reach.shared(noted);
        return chain.stream()
                .map(l -> shared.contains(l.guardianId()) ? l.withoutEmail() : l)
                .toList();
    }
}
