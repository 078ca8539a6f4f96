package org.guanai.registry.people.guardian;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Who is whose guardian (监护关系), in the order in which they are told (3.1.5f). By hand, because a
/// roster reads, ties and unties whole chunks.
@ApplicationScoped
public class Guardianships {
    private static final Table<Tie> TABLE =
            Table.<Tie>of("guardianship")
                    .key("student_id", Tie::studentId)
                    .key("guardian_id", Tie::guardianId)
                    .with("org", Tie::org)
                    .with("relation", Tie::relation)
                    .with("position", Tie::position)
                    .with("is_guardian", Tie::isGuardian)
                    .with("enrolled", Tie::enrolled);
    private static final String OF =
            """
            select gs.student_id, gs.guardian_id, gs.relation, gs.position, gs.is_guardian, gs.custody_note,
                g.name, g.phone, g.email, g.language
            from guardianship gs join guardian g on g.id = gs.guardian_id
            where gs.student_id = any (:students) order by gs.student_id, gs.position\
            """;
    private static final String UNTIE =
            """
            delete from guardianship gs using unnest(:students::uuid[], :guardians::uuid[]) as t(student, guardian)
            where gs.student_id = t.student and gs.guardian_id = t.guardian\
            """;
    private static final String ENROLLED =
            """
            update guardianship set enrolled = :enrolled where student_id = any (:students) and enrolled <> :enrolled
            returning guardian_id\
            """;

    private static final String CHANGE =
            """
            update guardianship set relation = :relation, is_guardian = :is_guardian, custody_note = :custody_note
            where student_id = :student and guardian_id = :guardian\
            """;
    private static final String ORDER =
            """
            update guardianship gs set position = t.nr from unnest(:guardians::uuid[]) with ordinality as t(guardian, nr)
            where gs.student_id = :student and gs.guardian_id = t.guardian\
            """;
    private static final String TAKE =
            """
            update guardianship set guardian_id = :other, custody_note = null
            where student_id = :student and guardian_id = :guardian\
            """;
    private static final String REMEMBER =
            """
            insert into former_guardianship (student_id, guardian_id, org, removed_at)
            select student_id, guardian_id, org, now() from guardianship
            where student_id = :student and guardian_id = :guardian
            on conflict (student_id, guardian_id) do update set removed_at = excluded.removed_at\
            """;
    private static final String FORGET =
            "delete from former_guardianship where student_id = :student and guardian_id = :guardian";
    private static final String FORMER =
            "select student_id, guardian_id from former_guardianship where student_id = any (:students)";
    private static final String TIED =
            "select distinct guardian_id from guardianship where guardian_id = any (:guardians)";
    private static final String SCHOOLS =
            "select guardian, school from schools_of_guardians(:guardians::uuid[])";

    private final Sql sql;
    private final GuardianSeal seal;

    Guardianships(Sql sql, GuardianSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /// The chain of each student, first first.
    @Transactional
    public Map<UUID, List<GuardianLink>> of(Collection<UUID> students) {
        return students.isEmpty()
                ? Map.of()
                : sql.query(OF).with("students", students).list(this::read).stream()
                        .collect(Collectors.groupingBy(GuardianLink::studentId));
    }

    /// The schools of the children whom guardians have at school now, wherever that is: for
    /// decisions, never to be shown.
    @Transactional
    public Map<UUID, Set<OrgPath>> schoolsOf(Collection<UUID> guardians) {
        return guardians.isEmpty()
                ? Map.of()
                : sql
                        .query(SCHOOLS)
                        .with("guardians", guardians)
                        .list(Guardianships::school)
                        .stream()
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private static Map.Entry<UUID, OrgPath> school(Row r) {
        return Map.entry(r.id("guardian"), r.org("school"));
    }

    /// Those of the guardians who have a child on file.
    @Transactional
    public Set<UUID> tied(Collection<UUID> guardians) {
        return guardians.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        sql.query(TIED)
                                .with("guardians", guardians)
                                .list(r -> r.id("guardian_id")));
    }

    @Transactional
    public void tie(Collection<Tie> ties) {
        sql.insert(TABLE, ties).run();
    }

    @Transactional
    public void untie(Collection<GuardianLink> links) {
        if (!links.isEmpty()) {
            sql.update(UNTIE)
                    .with("students", links.stream().map(GuardianLink::studentId).toList())
                    .with("guardians", links.stream().map(GuardianLink::guardianId).toList())
                    .run();
        }
    }

    /// Changes what a guardian is to a child.
    ///
    /// @param note open text, null for none
    @Transactional
    public void change(
            UUID student, UUID guardian, Relation relation, boolean isGuardian, String note) {
        sql.update(CHANGE)
                .with("student", student)
                .with("guardian", guardian)
                .with("relation", relation)
                .with("is_guardian", isGuardian)
                .with("custody_note", seal.sealNote(student, guardian, note))
                .run();
    }

    /// Puts another guardian into the place of one.
    @Transactional
    public void replace(UUID student, UUID guardian, UUID other) {
        sql.update(TAKE)
                .with("student", student)
                .with("guardian", guardian)
                .with("other", other)
                .run();
    }

    /// The chain of a student in a new order.
    ///
    /// @param guardians all of them, first first
    @Transactional
    public void order(UUID student, List<UUID> guardians) {
        sql.update(ORDER).with("student", student).with("guardians", guardians).run();
    }

    /// Takes a guardian out of the chain, at once and for good: a roster does not put them back.
    @Transactional
    public void remove(GuardianLink link) {
        sql.update(REMEMBER)
                .with("student", link.studentId())
                .with("guardian", link.guardianId())
                .run();
        untie(List.of(link));
    }

    /// Somebody who was taken out may be in the chain again.
    @Transactional
    public void readmit(UUID student, UUID guardian) {
        sql.update(FORGET).with("student", student).with("guardian", guardian).run();
    }

    /// Who was taken out of the chains of students by hand.
    @Transactional
    public Map<UUID, Set<UUID>> former(Collection<UUID> students) {
        return students.isEmpty()
                ? Map.of()
                : sql.query(FORMER).with("students", students).list(Guardianships::former).stream()
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private static Map.Entry<UUID, UUID> former(Row r) {
        return Map.entry(r.id("student_id"), r.id("guardian_id"));
    }

    /// Whether children go to school now.
    ///
    /// @return the guardians for whom that is new
    @Transactional
    public List<UUID> enrolled(Collection<UUID> students, boolean enrolled) {
        return students.isEmpty()
                ? List.of()
                : sql.query(ENROLLED)
                        .with("students", students)
                        .with("enrolled", enrolled)
                        .list(r -> r.id("guardian_id"));
    }

    private GuardianLink read(Row r) {
        var guardian = r.id("guardian_id");
        return new GuardianLink(
                r.id("student_id"),
                guardian,
                r.text("name"),
                r.enumOf(Relation.class, "relation"),
                r.number("position"),
                r.flag("is_guardian"),
                seal.open(guardian, "phone", r.bytes("phone")),
                seal.open(guardian, "email", r.bytes("email")),
                r.text("language"),
                seal.openNote(r.id("student_id"), guardian, r.bytes("custody_note")));
    }

    /// @param org path of the student's school
    /// @param enrolled whether the child goes to school now
    public record Tie(
            UUID studentId,
            UUID guardianId,
            OrgPath org,
            Relation relation,
            int position,
            boolean isGuardian,
            boolean enrolled) {}
}
