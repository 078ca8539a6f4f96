package org.guanai.mentoring.conduct.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.known.student.Students;

/// Recording guidance and putting it right: the counsellor's own.
@ApplicationScoped
class ConductNoteDesk {
    private final ConductNotes notes;
    private final Students students;
    private final Sealer sealer;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    ConductNoteDesk(
            ConductNotes notes,
            Students students,
            Sealer sealer,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.notes = notes;
        this.students = students;
        this.sealer = sealer;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent for a child of a class that the counsellor is not assigned to
    @Transactional
    ConductNoteView record(ConductNoteEntry entry) {
        var pupil = students.pupil(entry.studentId()).orElseThrow(Refusal::absent);
        var note = ConductNote.record(pupil.org(), entry, caller.person(), sealer, clock.instant());
        notes.persistAndFlush(note);
        journal.publish(Topics.MENTORING_EVENTS, note.studentId, note.noted());
        journal.wrote(ConductNote.TABLE, note.id, "heldOn", "topic", "words", "advice");
        return note.view(sealer);
    }

    @Transactional
    ConductNoteView correct(UUID id, String ifMatch, ConductNoteEntry entry) {
        if (entry.reason() == null || entry.reason().isBlank()) {
            throw Refusal.invalid("mentoring.reason-missing", "reason");
        }
        var note = own(id);
        Editable.check(ifMatch, note.version);
        if (!note.studentId.equals(entry.studentId())) {
            throw Refusal.unprocessable("mentoring.guidance-of-another", "studentId");
        }
        note.correct(entry, sealer, LocalDate.now(clock));
        notes.flush();
        journal.corrected(ConductNote.TABLE, id, entry.reason(), "heldOn", "topic", "words");
        return note.view(sealer);
    }

    @Transactional
    ConductNoteView withdraw(UUID id, Withdrawal withdrawal) {
        var note = own(id);
        note.withdraw(withdrawal.reason(), clock.instant());
        notes.flush();
        journal.withdrew(ConductNote.TABLE, id, withdrawal.reason());
        return note.view(sealer);
    }

    private ConductNote own(UUID id) {
        return notes.locked(id)
                .filter(n -> n.helperId.equals(caller.person()))
                .orElseThrow(Refusal::absent);
    }
}
