package org.guanai.mentoring.match.pairing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.match.event.PairingKind;
import org.guanai.mentoring.match.event.PairingMoved;

@ApplicationScoped
class Pairings implements PanacheRepositoryBase<Pairing, UUID> {
    /// SQL by hand: a batch of snapshots of any size is one statement.
    private static final String OF_MOVED_STUDENTS =
            """
            select p.id from pairing p join student s on s.id = p.student_id
            where p.student_id = any(:students) and p.ended_on is null
            and (s.org <> p.org or s.status <> 'ENROLLED' or s.gone)\
            """;

    private static final String OF_STAFF_WHO_LEFT =
            """
            select p.id from pairing p join staff s on s.id = p.helper_id
            where p.helper_id = any(:staff) and p.kind = 'TEACHER' and p.ended_on is null
            and (not s.active or s.gone or not (s.org = p.org or starts_with(s.org, p.org || '/'))
                or not s.posts && array['teacher', 'class-teacher'])\
            """;

    /// Its school has the other record too, and no pairing stands in the way there.
    private static final String FOLLOW =
            """
            update pairing p set student_id = s.joined_into, joined_from = p.student_id, version = p.version + 1
            from student s join student k on k.id = s.joined_into
            where s.id = any(:students) and p.student_id = s.id and p.ended_on is null and k.org = p.org
            and not exists (
                select from pairing q where q.student_id = s.joined_into and q.ended_on is null
                and (q.helper_id = p.helper_id or p.kind = 'TEACHER' and q.kind = 'TEACHER'))
            returning p.id, p.student_id\
            """;

    private static final String GO_BACK =
            """
            update pairing p set student_id = p.joined_from, joined_from = null, version = p.version + 1
            from student s
            where s.id = any(:students) and s.joined_into is null and p.joined_from = s.id
            returning p.id, p.student_id\
            """;

    private final Sql sql;

    Pairings(Sql sql) {
        this.sql = sql;
    }

    Optional<Pairing> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// The newest pairing of the same two that has ended, as far as the caller sees one.
    Optional<Pairing> before(Pairing pairing) {
        return find(
                        "studentId = :student and helperId = :helper and endedOn is not null order by endedOn desc",
                        Map.of("student", pairing.studentId, "helper", pairing.helperId))
                .firstResultOptional();
    }

    /// Those of a child that ended because it left its school, no earlier than on this day, locked.
    List<Pairing> endedOf(UUID studentId, String school, LocalDate leftOn) {
        return find(
                        "studentId = :student and org = :org and endReason = :left and endedOn >= :on"
                                + " order by endedOn desc",
                        Map.of(
                                "student",
                                studentId,
                                "org",
                                new OrgPath(school),
                                "left",
                                EndReason.STUDENT_LEFT,
                                "on",
                                leftOn))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Whether the child has a helper in this one's place: another teacher, or the same person.
    boolean isTaken(Pairing pairing) {
        return pairing.kind == PairingKind.TEACHER
                ? hasTeacher(pairing.studentId)
                : isPaired(pairing.studentId, pairing.helperId);
    }

    boolean hasTeacher(UUID studentId) {
        return count(
                        "studentId = :student and kind = :kind and endedOn is null",
                        Map.of("student", studentId, "kind", PairingKind.TEACHER))
                > 0;
    }

    boolean isPaired(UUID studentId, UUID helperId) {
        return count(
                        "studentId = :student and helperId = :helper and endedOn is null",
                        Map.of("student", studentId, "helper", helperId))
                > 0;
    }

    long activeOf(UUID helperId, PairingKind kind) {
        return count(
                "helperId = :helper and kind = :kind and endedOn is null",
                Map.of("helper", helperId, "kind", kind));
    }

    boolean isKnown(Optional<UUID> id, Optional<UUID> student, Optional<UUID> helper) {
        var of = id.isPresent() ? find("id", id.get()) : find("studentId", student.orElseThrow());
        return of.stream().anyMatch(p -> helper.map(p.helperId::equals).orElse(true));
    }

    /// Active pairings of a child, locked.
    List<Pairing> activeOfStudent(UUID studentId) {
        return find(
                        "studentId = :student and endedOn is null order by id",
                        Map.of("student", studentId))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Active pairings of a helper, locked.
    List<Pairing> activeOfHelper(UUID helperId) {
        return find("helperId = :helper and endedOn is null", Map.of("helper", helperId))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Active pairings follow a record that was joined into another, and all go back to one that
    /// was parted again.
    List<PairingMoved> followed(Collection<UUID> students) {
        var moved = new ArrayList<PairingMoved>();
        for (var text : List.of(FOLLOW, GO_BACK)) {
            moved.addAll(
                    sql.query(text)
                            .with("students", students)
                            .list(r -> new PairingMoved(r.id("id"), r.id("student_id"))));
        }
        return moved;
    }

    /// Active pairings whose child is not at their school any more, locked.
    List<Pairing> activeOfMoved(Collection<UUID> students) {
        return active(
                sql.query(OF_MOVED_STUDENTS).with("students", students).list(row -> row.id("id")));
    }

    /// Active pairings whose teacher is not at their school any more, or teaches no more, locked.
    List<Pairing> activeOfLeft(Collection<UUID> staff) {
        return active(sql.query(OF_STAFF_WHO_LEFT).with("staff", staff).list(row -> row.id("id")));
    }

    private List<Pairing> active(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in :ids and endedOn is null", Map.of("ids", ids))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }
}
