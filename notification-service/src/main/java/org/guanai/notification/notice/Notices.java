package org.guanai.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.mentoring.DutyOverdue;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {
    private static final String DUE =
            """
            select * from notice where state in ('PENDING', 'TELLING') and next_at <= :now
            order by next_at limit 1 for update skip locked\
            """;

    boolean knows(UUID incident, UUID student) {
        return count("incidentId = ?1 and studentId = ?2", incident, student) > 0;
    }

    boolean knows(DutyOverdue duty) {
        return count(
                        "pairingId = ?1 and dutyKind = ?2 and dueOn = ?3 and level = ?4",
                        duty.pairingId(),
                        duty.dutyKind(),
                        duty.dueOn(),
                        duty.remind())
                > 0;
    }

    /// Writes what is pending and lets go of it. Of the hundreds of a batch, each query would else
    /// look through all for changes before it is asked.
    void letGo() {
        flush();
        getEntityManager().clear();
    }

    Optional<Notice> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Incidents that wait for these students' snapshots.
    List<Notice> waitingFor(List<UUID> students) {
        return find(
                        "studentId in ?1 and kind = ?2 and state = ?3",
                        students,
                        NoticeKind.INCIDENT,
                        NoticeState.PENDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
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
}
