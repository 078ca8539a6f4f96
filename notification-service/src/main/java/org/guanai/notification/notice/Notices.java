package org.guanai.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.events.safety.StudentInvolved;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {
    static final String KNOWN =
            """
            select n.incident_id, n.student_id
            from unnest(cast(:incidents as uuid[]), cast(:students as uuid[])) as asked (incident, student)
            join notice n on n.incident_id = asked.incident and n.student_id = asked.student\
            """;

    static final String REMINDED =
            """
            select n.pairing_id, n.duty_kind, cast(n.due_on as text) as due_on, n.level
            from unnest(cast(:pairings as uuid[]), cast(:kinds as text[]), cast(:days as date[]),
                cast(:levels as text[])) as asked (pairing, kind, due, level)
            join notice n on n.pairing_id = asked.pairing and n.duty_kind = asked.kind
                and n.due_on = asked.due and n.level = asked.level\
            """;

    static final String WAITING =
            """
            select * from notice
            where student_id = any (cast(:students as uuid[])) and kind = 'INCIDENT' and state = 'PENDING' for update\
            """;

    private static final String DUE =
            """
            select * from notice where state in ('PENDING', 'TELLING') and next_at <= :now
            order by next_at limit 1 for update skip locked\
            """;

    /// Of which of these there is a notice already.
    Set<Concern> known(List<StudentInvolved> incidents) {
        return getSession()
                .createNativeQuery(KNOWN, Tuple.class)
                .setParameter("incidents", ids(incidents, StudentInvolved::incidentId))
                .setParameter("students", ids(incidents, StudentInvolved::studentId))
                .getResultStream()
                .map(Concern::of)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static UUID[] ids(List<StudentInvolved> all, Function<StudentInvolved, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }

    /// Of which of these there is a notice already.
    Set<Missed> reminded(List<DutyOverdue> duties) {
        return getSession()
                .createNativeQuery(REMINDED, Tuple.class)
                .setParameter(
                        "pairings",
                        duties.stream().map(DutyOverdue::pairingId).toArray(UUID[]::new))
                .setParameter(
                        "kinds", duties.stream().map(DutyOverdue::dutyKind).toArray(String[]::new))
                .setParameter(
                        "days",
                        duties.stream().map(d -> d.dueOn().toString()).toArray(String[]::new))
                .setParameter(
                        "levels",
                        duties.stream().map(d -> d.remind().name()).toArray(String[]::new))
                .getResultStream()
                .map(Missed::of)
                .collect(Collectors.toCollection(HashSet::new));
    }

    Optional<Notice> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Incidents that wait for these students' snapshots.
    List<Notice> waitingFor(List<UUID> students) {
        return getSession()
                .createNativeQuery(WAITING, Notice.class)
                .setParameter("students", students.toArray(UUID[]::new))
                .getResultList();
    }

    /// Reminders that wait for somebody to answer for this organisation, at most 200.
    List<Notice> remindersWaitingAt(String org) {
        return find(
                        "state = ?1 and kind = ?2 and (org = ?3 or org like ?4)",
                        NoticeState.PENDING,
                        NoticeKind.REMINDER,
                        org,
                        org + "/%")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 200)
                .list();
    }

    /// One whose time has come, locked for this transaction and passed over by others.
    Optional<Notice> due(Instant realNow) {
        return getEntityManager()
                .createNativeQuery(DUE, Notice.class)
                .setParameter("now", realNow)
                .getResultStream()
                .findFirst()
                .map(Notice.class::cast);
    }

    /// What a reminder is about; there is one for each.
    record Missed(UUID pairing, String duty, LocalDate dueOn, DutyOverdue.Level level) {
        static Missed of(DutyOverdue duty) {
            return new Missed(duty.pairingId(), duty.dutyKind(), duty.dueOn(), duty.remind());
        }

        private static Missed of(Tuple row) {
            return new Missed(
                    row.get("pairing_id", UUID.class),
                    row.get("duty_kind", String.class),
                    LocalDate.parse(row.get("due_on", String.class)),
                    DutyOverdue.Level.valueOf(row.get("level", String.class)));
        }
    }

    /// What a notice of an incident is about; there is one for each.
    record Concern(UUID incident, UUID student) {
        static Concern of(StudentInvolved involved) {
            return new Concern(involved.incidentId(), involved.studentId());
        }

        private static Concern of(Tuple row) {
            return new Concern(
                    row.get("incident_id", UUID.class), row.get("student_id", UUID.class));
        }
    }
}
