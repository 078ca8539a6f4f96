package org.guanai.mentoring.conduct.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;

/// Reading guidance: the counsellor their own, the class teacher that of own classes, the principal
/// all.
@ApplicationScoped
class ConductNoteList {
    private static final String OWN_CLASS =
            """
            it.helperId = :reader or exists (select s.id from Student s, StaffMember t where s.id = it.studentId
                and t.id = :reader and s.classId is not null and array_contains(t.classIds, s.classId))\
            """;

    private final EntityManager entities;
    private final ConductNotes notes;
    private final Sealer sealer;
    private final Caller caller;
    private final Journal journal;

    ConductNoteList(
            EntityManager entities,
            ConductNotes notes,
            Sealer sealer,
            Caller caller,
            Journal journal) {
        this.entities = entities;
        this.notes = notes;
        this.sealer = sealer;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    Page<ConductNoteSummary> list(Optional<UUID> student, Paging paging) {
        return seen().where("withdrawnAt is null")
                .where("studentId = :student", student)
                .by("heldOn", "id")
                .page(paging, ConductNoteSummary.class);
    }

    /// Opening it is on record.
    @Transactional
    ConductNoteView open(UUID id) {
        var seen = seen().where("id = :id", id).page(Paging.of(1, null), ConductNoteSummary.class);
        if (seen.items().isEmpty()) {
            throw Refusal.absent();
        }
        journal.opened(ConductNote.TABLE, id, null);
        return notes.findById(id).view(sealer);
    }

    private Listing<ConductNote> seen() {
        var all = caller.is(Roles.PRINCIPAL);
        return Listing.of(entities, ConductNote.class)
                .where(OWN_CLASS, all ? null : caller.person());
    }
}
