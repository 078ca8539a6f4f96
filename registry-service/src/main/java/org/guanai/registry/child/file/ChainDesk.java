package org.guanai.registry.child.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.people.guardian.GuardianDesk;
import org.guanai.registry.people.guardian.GuardianLink;
import org.guanai.registry.people.guardian.GuardianView;
import org.guanai.registry.people.guardian.Guardianships;
import org.guanai.registry.people.guardian.Guardianships.Tie;
import org.guanai.registry.people.guardian.Person;
import org.guanai.registry.personal.Phone;

/// Adds guardians to the contact chain (联系顺序) of a student.
@ApplicationScoped
class ChainDesk {
    private static final int PLACES_OF_THE_ROSTER = 2;

    private final StudentRoll students;
    private final GuardianDesk guardians;
    private final Guardianships guardianships;
    private final StudentSnapshots snapshots;
    private final Journal journal;

    ChainDesk(
            StudentRoll students,
            GuardianDesk guardians,
            Guardianships guardianships,
            StudentSnapshots snapshots,
            Journal journal) {
        this.students = students;
        this.guardians = guardians;
        this.guardianships = guardianships;
        this.snapshots = snapshots;
        this.journal = journal;
    }

    /// Adds a guardian at the end of the chain.
    @Transactional
    GuardianView add(UUID id, GuardianEntry entry) {
        var student = students.locked(id);
        var person = new Person(entry.name().strip(), phone(entry.phone()));
        var settled = guardians.settle(student.org().county(), List.of(person));
        var guardian = settled.ids().get(person);
        var chain = chain(id);
        if (chain.stream().anyMatch(l -> l.guardianId().equals(guardian))) {
            throw Refusal.conflict("registry.guardian-known", "name");
        }
        guardianships.tie(List.of(tie(student, guardian, entry, chain)));
        if (entry.email() != null || entry.language() != null) {
            guardians.reach(guardian, null, entry.email(), entry.language());
        }
        guardians.wake(List.of(guardian));
        guardians.publish(List.of(guardian));
        snapshots.publishNext(id);
        journal.wrote("guardian", guardian, "name", "relation", "phone", "email");
        return chain(id).stream()
                .filter(l -> l.guardianId().equals(guardian))
                .map(GuardianView::of)
                .findFirst()
                .orElseThrow();
    }

    private static Tie tie(
            StudentFacts student, UUID guardian, GuardianEntry entry, List<GuardianLink> chain) {
        var last = chain.stream().mapToInt(GuardianLink::position).max().orElse(0);
        return new Tie(
                student.id(),
                guardian,
                student.org(),
                entry.relation(),
                Math.max(PLACES_OF_THE_ROSTER, last) + 1,
                entry.inLaw(),
                student.isEnrolled());
    }

    private List<GuardianLink> chain(UUID id) {
        return guardianships.of(List.of(id)).getOrDefault(id, List.of());
    }

    private static String phone(String text) {
        return Phone.parse(text)
                .orElseThrow(() -> Refusal.invalid("registry.phone-invalid", "phone"));
    }
}
