package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.people.guardian.GuardianDesk;
import org.guanai.registry.people.guardian.GuardianDesk.Person;
import org.guanai.registry.people.guardian.GuardianView;
import org.guanai.registry.people.guardian.Guardianships;
import org.guanai.registry.people.guardian.Guardianships.Tie;
import org.guanai.registry.personal.Paths;
import org.guanai.registry.personal.Phone;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.organisation.StageYear;
import org.guanai.registry.place.schoolclass.ClassName;
import org.guanai.registry.place.schoolclass.SchoolClassDesk;
import org.guanai.registry.sql.Sql;

/// Changes single students by hand. The next roster that differs from the last comes before what
/// was changed here.
@ApplicationScoped
class StudentChanges {
    private static final String CHANGE =
            """
            update student set name = ?, sex = ?, birth_date = ?, ethnic = ?, grade = ?, class_id = ?, boarder = ?,
                document_kind = ?, document_number = ?, document_index = ?, student_number = ?,
                student_number_index = ?, household = ?, address = ?, status = ?, entry_hash = null
            where id = ?\
            """;

    private final Students students;
    private final GroupReview review;
    private final Schools schools;
    private final SchoolClassDesk classes;
    private final GuardianDesk guardians;
    private final Guardianships guardianships;
    private final Sql sql;
    private final Sealer sealer;
    private final BlindIndex index;
    private final AuditTrail audit;
    private final Clock clock;

    StudentChanges(
            Students students,
            GroupReview review,
            Schools schools,
            SchoolClassDesk classes,
            GuardianDesk guardians,
            Guardianships guardianships,
            Sql sql,
            Sealer sealer,
            BlindIndex index,
            AuditTrail audit,
            Clock clock) {
        this.students = students;
        this.review = review;
        this.schools = schools;
        this.classes = classes;
        this.guardians = guardians;
        this.guardianships = guardianships;
        this.sql = sql;
        this.sealer = sealer;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    StudentView change(UUID id, String ifMatch, StudentResource.Change change) {
        var file = locked(id);
        Editable.check(ifMatch, file.version());
        var numbers = change.numbers(file, clock);
        sql.change(
                CHANGE,
                change.name().strip(),
                change.sex(),
                change.birthDate(),
                change.ethnic(),
                change.grade(),
                classId(file, change),
                change.boarder(),
                numbers.kind(),
                sealer.seal(numbers.document(), Students.TABLE, id, "document_number"),
                hash(RosterDesk.DOCUMENT, numbers.document()),
                sealer.seal(numbers.student(), Students.TABLE, id, "student_number"),
                hash(RosterDesk.NUMBER, numbers.student()),
                sealer.seal(
                        or(change.household(), file.household()), Students.TABLE, id, "household"),
                sealer.seal(or(change.address(), file.address()), Students.TABLE, id, "address"),
                change.status(),
                id);
        review.review(List.of(id));
        audit.wrote("student", id, "file");
        return view(id);
    }

    /// Adds a guardian at the end of the chain, or changes how a known one is reached.
    @Transactional
    GuardianView addGuardian(UUID id, StudentResource.NewGuardian added) {
        var file = locked(id);
        var phone = phone(added.phone());
        var county = Paths.county(file.org());
        var settled = guardians.settle(county, List.of(new Person(added.name().strip(), phone)));
        var guardian = settled.ids().values().iterator().next();
        var chain = guardianships.of(List.of(id)).getOrDefault(id, List.of());
        if (chain.stream().anyMatch(l -> l.guardianId().equals(guardian))) {
            throw Refusal.conflict("registry.guardian-known", "name");
        }
        var last = chain.stream().mapToInt(l -> l.position()).max().orElse(0);
        // Places 1 and 2 are the roster's.
        var position = Math.max(2, last) + 1;
        var tie = new Tie(id, guardian, file.org(), added.relation(), position, added.isGuardian());
        guardianships.tie(List.of(tie));
        if (added.email() != null || added.language() != null) {
            guardians.reach(guardian, null, added.email(), added.language());
        }
        guardians.publish(List.of(guardian));
        review.review(List.of(id));
        audit.wrote("guardian", guardian, "name", "relation", "phone", "email");
        return guardianships.of(List.of(id)).get(id).stream()
                .filter(l -> l.guardianId().equals(guardian))
                .map(GuardianView::of)
                .findFirst()
                .orElseThrow();
    }

    private StudentFile locked(UUID id) {
        return students.lock(List.of(id)).stream().findFirst().orElseThrow(Refusal::absent);
    }

    private StudentView view(UUID id) {
        var file = students.find(id).orElseThrow(Refusal::absent);
        return StudentView.of(file, guardianships.of(List.of(id)).getOrDefault(id, List.of()));
    }

    private UUID classId(StudentFile file, StudentResource.Change change) {
        if (change.className() == null) {
            return change.grade() == file.grade() ? file.classId() : null;
        }
        var at = StageYear.of(schools.systemAt(file.org()), change.grade());
        var name = new ClassName(file.org(), at, change.className().strip());
        return Optional.ofNullable(classes.find(List.of(name)).get(name))
                .orElseThrow(() -> Refusal.unprocessable("registry.class-unknown", "className"));
    }

    private byte[] hash(String domain, String value) {
        return value == null ? null : index.of(domain, value);
    }

    private static String or(String changed, String before) {
        return changed == null ? before : changed;
    }

    private static String phone(String text) {
        return Phone.parse(text)
                .orElseThrow(() -> Refusal.invalid("registry.phone-invalid", "phone"));
    }
}
