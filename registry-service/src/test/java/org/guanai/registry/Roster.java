package org.guanai.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guanai.kit.scope.Scope;
import org.guanai.kit.scope.ScopedWork;
import org.guanai.registry.child.roster.RosterDesk;
import org.guanai.registry.child.roster.RosterEntry;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.people.guardian.GuardianDesk;
import org.guanai.registry.people.guardian.Relation;
import org.guanai.registry.personal.Outcome;

/// Rosters for tests, taken in as an import does it: in the scope of whoever sent them.
@ApplicationScoped
public class Roster {
    private static final AtomicInteger NEXT = new AtomicInteger(100);

    private static final UUID FIRST = new UUID(0, 0);

    private final RosterDesk desk;
    private final StudentSnapshots students;
    private final GuardianDesk guardians;

    Roster(RosterDesk desk, StudentSnapshots students, GuardianDesk guardians) {
        this.desk = desk;
        this.students = students;
        this.guardians = guardians;
    }

    public List<Outcome> take(String org, RosterEntry... rows) {
        return in(org, () -> desk.take(Stream.of(rows).map(desk::marked).toList()));
    }

    /// Publishes the children and guardians of a school again, as its rows say.
    public void republish(String org) {
        in(org, () -> students.republish(FIRST));
        in(org, () -> guardians.republish(FIRST));
    }

    public Outcome takeOne(String org, RosterEntry row) {
        return take(org, row).getFirst();
    }

    /// Registers a child and gives its id.
    public String registered(String org, RosterEntry row) {
        return switch (takeOne(org, row)) {
            case Outcome.Created created -> created.id().toString();
            case Outcome other -> throw new AssertionError(other);
        };
    }

    private static <T> T in(String org, Supplier<T> work) {
        var scope = Scope.of(org, Optional.empty()).orElseThrow();
        return ScopedWork.callAs(scope, "importer", work);
    }

    /// A child of ten with a number of its own and one guardian.
    public static RosterEntry child(String school) {
        var nr = NEXT.incrementAndGet();
        var document = number("330127", "20160301", nr);
        return new RosterEntry(
                school,
                "学生" + nr,
                "1",
                LocalDate.of(2016, 3, 1),
                "1",
                document,
                "G" + document,
                "01",
                4,
                "1班",
                false,
                "浙江省甲县乙镇",
                "乙镇丙村" + nr + "号",
                0,
                false,
                List.of(
                        new RosterEntry.Guardian(
                                "家长" + nr, Relation.FATHER, "138" + (10_000_000 + nr))));
    }

    public static RosterEntry claiming(RosterEntry e, Integer leftBehind, Boolean migrant) {
        return new RosterEntry(
                e.schoolCode(),
                e.name(),
                e.sex(),
                e.birthDate(),
                e.documentKind(),
                e.documentNumber(),
                e.studentNumber(),
                e.ethnic(),
                e.grade(),
                e.className(),
                e.boarder(),
                e.household(),
                e.address(),
                leftBehind,
                migrant,
                e.guardians());
    }

    public static RosterEntry with(RosterEntry e, RosterEntry.Guardian... guardians) {
        return new RosterEntry(
                e.schoolCode(),
                e.name(),
                e.sex(),
                e.birthDate(),
                e.documentKind(),
                e.documentNumber(),
                e.studentNumber(),
                e.ethnic(),
                e.grade(),
                e.className(),
                e.boarder(),
                e.household(),
                e.address(),
                e.leftBehind(),
                e.migrant(),
                List.of(guardians));
    }

    public static RosterEntry inClass(RosterEntry e, String className) {
        return new RosterEntry(
                e.schoolCode(),
                e.name(),
                e.sex(),
                e.birthDate(),
                e.documentKind(),
                e.documentNumber(),
                e.studentNumber(),
                e.ethnic(),
                e.grade(),
                className,
                e.boarder(),
                e.household(),
                e.address(),
                e.leftBehind(),
                e.migrant(),
                e.guardians());
    }

    public static RosterEntry named(RosterEntry e, String name) {
        return new RosterEntry(
                e.schoolCode(),
                name,
                e.sex(),
                e.birthDate(),
                e.documentKind(),
                e.documentNumber(),
                e.studentNumber(),
                e.ethnic(),
                e.grade(),
                e.className(),
                e.boarder(),
                e.household(),
                e.address(),
                e.leftBehind(),
                e.migrant(),
                e.guardians());
    }

    public static RosterEntry boarding(RosterEntry e) {
        return new RosterEntry(
                e.schoolCode(),
                e.name(),
                e.sex(),
                e.birthDate(),
                e.documentKind(),
                e.documentNumber(),
                e.studentNumber(),
                e.ethnic(),
                e.grade(),
                e.className(),
                true,
                e.household(),
                e.address(),
                e.leftBehind(),
                e.migrant(),
                e.guardians());
    }

    public static RosterEntry at(RosterEntry e, String school) {
        return numbered(e, school, e.documentNumber(), e.studentNumber());
    }

    public static RosterEntry numbered(
            RosterEntry e, String school, String document, String number) {
        return new RosterEntry(
                school,
                e.name(),
                e.sex(),
                e.birthDate(),
                document == null ? null : "1",
                document,
                number,
                e.ethnic(),
                e.grade(),
                e.className(),
                e.boarder(),
                e.household(),
                e.address(),
                e.leftBehind(),
                e.migrant(),
                e.guardians());
    }

    /// A valid resident number.
    public static String number(String division, String birth, int sequence) {
        var weights = new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var body = division + birth + "%03d".formatted(sequence % 1000);
        var sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += weights[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
