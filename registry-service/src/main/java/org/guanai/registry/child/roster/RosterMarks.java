package org.guanai.registry.child.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.people.guardian.GuardianSeal;

/// The marks by which the child of a row is found.
@ApplicationScoped
class RosterMarks {
    private final StudentSeal students;
    private final GuardianSeal guardians;
    private final BlindIndex index;

    RosterMarks(StudentSeal students, GuardianSeal guardians, BlindIndex index) {
        this.students = students;
        this.guardians = guardians;
        this.index = index;
    }

    MarkedEntry of(RosterEntry entry) {
        return new MarkedEntry(
                entry,
                students.documents(entry.documentNumber()),
                students.studentNumbers(entry.studentNumber()),
                phones(entry),
                index.of("student.entry", entry.toString()));
    }

    private List<List<byte[]>> phones(RosterEntry entry) {
        return entry.guardians().stream()
                .filter(g -> g.phone() != null)
                .map(g -> guardians.phones(g.phone()))
                .toList();
    }
}
