package org.guanai.registry.child.mentor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.people.guardian.Guardianships;

/// Shows a mentor how to reach the family of a child who is theirs now.
@ApplicationScoped
class ReachDesk {
    private final MentorPairings pairings;
    private final StudentRoll students;
    private final StudentSeal seal;
    private final Guardianships guardianships;
    private final Journal journal;

    ReachDesk(
            MentorPairings pairings,
            StudentRoll students,
            StudentSeal seal,
            Guardianships guardianships,
            Journal journal) {
        this.pairings = pairings;
        this.students = students;
        this.seal = seal;
        this.guardianships = guardianships;
        this.journal = journal;
    }

    /// @throws Refusal.Absent for a child whom the mentor does not look after
    @Transactional
    Reach disclose(UUID student, UUID mentor, ReachRequest why) {
        if (!pairings.areOf(mentor, student)) {
            throw Refusal.absent();
        }
        var file = students.file(student).orElseThrow(Refusal::absent);
        var chain = guardianships.of(List.of(student)).getOrDefault(student, List.of());
        journal.disclosed("student", student, why.reason(), Reach.FIELDS);
        return Reach.of(file, seal, chain);
    }
}
