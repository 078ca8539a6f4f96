package org.guanai.mentoring.conduct.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.known.student.Students;

/// Noting what was done for a child first, and taking it back: one's own.
@ApplicationScoped
class AttentionDesk {
    private final Attentions attentions;
    private final Students students;
    private final EntityManager entities;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    AttentionDesk(
            Attentions attentions,
            Students students,
            EntityManager entities,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.attentions = attentions;
        this.students = students;
        this.entities = entities;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent for a child of another school
    @Transactional
    AttentionView give(AttentionEntry entry) {
        var pupil = students.pupil(entry.studentId()).orElseThrow(Refusal::absent);
        var attention = Attention.give(pupil.org(), entry, caller.person(), clock.instant());
        attentions.persistAndFlush(attention);
        journal.wrote(Attention.TABLE, attention.id, "kind", "on");
        return one(attention.id);
    }

    @Transactional
    AttentionView withdraw(UUID id, Withdrawal withdrawal) {
        var attention =
                attentions
                        .locked(id)
                        .filter(a -> a.givenBy.equals(caller.person()))
                        .orElseThrow(Refusal::absent);
        attention.withdraw(withdrawal.reason(), clock.instant());
        attentions.flush();
        journal.withdrew(Attention.TABLE, id, withdrawal.reason());
        return one(id);
    }

    @Transactional
    Page<AttentionView> list(Optional<UUID> student, Paging paging) {
        return Listing.of(entities, Attention.class)
                .where("withdrawnAt is null")
                .where("studentId = :student", student)
                .by("givenOn", "id")
                .page(paging, AttentionView.class);
    }

    private AttentionView one(UUID id) {
        return Listing.of(entities, Attention.class)
                .where("id = :id", id)
                .page(Paging.of(1, null), AttentionView.class)
                .items()
                .getFirst();
    }
}
