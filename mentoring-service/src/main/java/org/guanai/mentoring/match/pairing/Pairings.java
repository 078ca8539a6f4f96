package org.guanai.mentoring.match.pairing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.match.event.PairingKind;

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
            and (not s.active or s.gone or not (s.org = p.org or starts_with(s.org, p.org || '/')))\
            """;

    private final Sql sql;

    Pairings(Sql sql) {
        this.sql = sql;
    }

    Optional<Pairing> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
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

    /// Active pairings of a helper, locked.
    List<Pairing> activeOfHelper(UUID helperId) {
        return find("helperId = :helper and endedOn is null", Map.of("helper", helperId))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Active pairings whose child is not at their school any more, locked.
    List<Pairing> activeOfMoved(Collection<UUID> students) {
        return active(
                sql.query(OF_MOVED_STUDENTS).with("students", students).list(row -> row.id("id")));
    }

    /// Active pairings whose teacher is not at their school any more, locked.
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
