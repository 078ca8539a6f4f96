package org.guanai.registry.child.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.people.guardian.GuardianDesk;
import org.guanai.registry.people.guardian.GuardianLink;
import org.guanai.registry.people.guardian.GuardianReach;
import org.guanai.registry.people.guardian.GuardianView;
import org.guanai.registry.people.guardian.Guardianships;
import org.guanai.registry.people.guardian.Guardianships.Tie;
import org.guanai.registry.people.guardian.Person;
import org.guanai.registry.personal.Phone;

/// Keeps the contact chain (联系顺序) of a student: guardians are added, changed, moved and removed.
/// What changes is published at once, so that access follows it in every service.
@ApplicationScoped
class ChainDesk {
    private static final int PLACES_OF_THE_ROSTER = 2;

    private final StudentRoll students;
    private final GuardianDesk guardians;
    private final GuardianReach reach;
    private final Guardianships guardianships;
    private final StudentSnapshots snapshots;
    private final Journal journal;

    ChainDesk(
            StudentRoll students,
            GuardianDesk guardians,
            GuardianReach reach,
            Guardianships guardianships,
            StudentSnapshots snapshots,
            Journal journal) {
        this.students = students;
        this.guardians = guardians;
        this.reach = reach;
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
        var chain = chain(id);
        var known = settled.ids().get(person);
        if (chain.stream().anyMatch(l -> l.guardianId().equals(known) || isCalled(l, person))) {
            throw Refusal.conflict("registry.guardian-known", "name");
        }
        guardianships.readmit(id, known);
        guardianships.tie(List.of(tie(student, known, entry, chain)));
        // Seen by the school only now that a child of its own is tied to them.
        var guardian = reach.change(known, null, entry.email(), entry.language());
        if (!guardian.equals(known)) {
            guardianships.replace(id, known, guardian);
        }
        guardians.wake(List.of(guardian));
        guardians.publish(List.of(guardian));
        snapshots.publishNext(id);
        journal.wrote("guardian", guardian, "name", "relation", "phone", "email");
        return view(id, guardian);
    }

    @Transactional
    GuardianView change(UUID id, UUID guardian, String ifMatch, GuardianChange change) {
        var student = students.locked(id);
        var link = link(id, guardian);
        requireVersion(id, ifMatch);
        var phone = change.phone() == null ? null : phone(change.phone());
        var other = reached(student.org().county(), link, phone, change);
        if (!other.equals(guardian)) {
            if (chain(id).stream().anyMatch(l -> l.guardianId().equals(other))) {
                throw Refusal.conflict("registry.guardian-known", "phone");
            }
            guardianships.replace(id, guardian, other);
        }
        var note = change.custodyNote();
        guardianships.change(id, other, change.relation(), change.guardianInLaw(), note);
        guardians.wake(List.of(other));
        guardians.publish(List.of(other));
        snapshots.publishNext(id);
        journal.corrected(
                "guardian",
                other,
                change.reason().strip(),
                "relation",
                "guardianInLaw",
                "custodyNote",
                "phone",
                "email",
                "language");
        return view(id, other);
    }

    /// From now on nobody is told and nothing is shown to them, here and in every other service.
    @Transactional
    GuardianChain remove(UUID id, UUID guardian, GuardianRemoval removal) {
        students.locked(id);
        guardianships.remove(link(id, guardian));
        snapshots.publishNext(id);
        journal.withdrew("guardian", guardian, removal.reason().strip());
        return shown(id);
    }

    @Transactional
    GuardianChain order(UUID id, String ifMatch, GuardianOrder order) {
        students.locked(id);
        requireVersion(id, ifMatch);
        var now = chain(id).stream().map(GuardianLink::guardianId).collect(Collectors.toSet());
        if (order.guardians().size() != now.size() || !now.equals(Set.copyOf(order.guardians()))) {
            throw Refusal.unprocessable("registry.guardians-of-the-chain", "guardians");
        }
        guardianships.order(id, order.guardians());
        snapshots.publishNext(id);
        journal.corrected("student", id, order.reason().strip(), "guardians");
        return shown(id);
    }

    /// Somebody of that name and phone whom the county knows already, else the same person with
    /// another phone.
    private UUID reached(OrgPath county, GuardianLink link, String phone, GuardianChange change) {
        if (phone != null && !phone.equals(link.phone())) {
            var person = new Person(link.name(), phone);
            var known = guardians.known(county, List.of(person)).get(person);
            if (known != null) {
                return known;
            }
        }
        return reach.change(link.guardianId(), phone, change.email(), change.language());
    }

    private void requireVersion(UUID id, String ifMatch) {
        Editable.check(ifMatch, students.file(id).orElseThrow(Refusal::absent).version());
    }

    private GuardianLink link(UUID id, UUID guardian) {
        return chain(id).stream()
                .filter(l -> l.guardianId().equals(guardian))
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private GuardianView view(UUID id, UUID guardian) {
        return GuardianView.of(link(id, guardian));
    }

    private GuardianChain shown(UUID id) {
        return new GuardianChain(chain(id).stream().map(GuardianView::of).toList());
    }

    private static boolean isCalled(GuardianLink link, Person person) {
        return link.name().equals(person.name());
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
