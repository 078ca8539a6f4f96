package org.guanai.mentoring.match.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.known.student.Students;
import org.guanai.mentoring.oversight.Oversight;

/// Reading hand-overs.
@ApplicationScoped
class HandOverList {
    private final EntityManager entities;
    private final HandOvers handOvers;
    private final Students students;
    private final Oversight oversight;
    private final Sealer sealer;
    private final Journal journal;

    HandOverList(
            EntityManager entities,
            HandOvers handOvers,
            Students students,
            Oversight oversight,
            Sealer sealer,
            Journal journal) {
        this.entities = entities;
        this.handOvers = handOvers;
        this.students = students;
        this.oversight = oversight;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// Newest first, without their notes.
    @Transactional
    Page<HandOverView> list(UUID student, UUID pairing, Paging paging) {
        return Listing.of(entities, HandOver.class)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)")
                .showing("note", "cast(null as string)")
                .where("studentId = :student", student)
                .where("(fromPairing = :pairing or toPairing = :pairing)", pairing)
                .where("(fromHelper = :helper or toHelper = :helper)", oversight.onlyOf())
                .newestFirst("id")
                .page(paging, HandOverView.class);
    }

    /// With its note; that it was opened is on record.
    @Transactional
    HandOverView open(UUID id) {
        var found =
                handOvers
                        .findByIdOptional(id)
                        .filter(h -> oversight.onlyOf().map(h::isOf).orElse(true))
                        .orElseThrow(Refusal::absent);
        journal.opened(HandOver.TABLE, id, null);
        var name = students.name(found.studentId).orElse(null);
        return HandOverView.of(found, name, found.text(sealer));
    }
}
