package org.guanai.mentoring.counsel.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.counsel.level.CounselLevel;
import org.guanai.mentoring.counsel.request.CounselRequestDesk;
import org.guanai.mentoring.counsel.seal.CounselSeal;
import org.guanai.mentoring.known.student.Students;

/// Taking in a round of screening: each row has its own result, and one that is refused changes
/// nothing.
@ApplicationScoped
class ScreeningDesk {
    private final Screenings screenings;
    private final Students students;
    private final CounselSeal seals;
    private final CounselRequestDesk requests;
    private final Caller caller;
    private final Journal journal;

    ScreeningDesk(
            Screenings screenings,
            Students students,
            CounselSeal seals,
            CounselRequestDesk requests,
            Caller caller,
            Journal journal) {
        this.screenings = screenings;
        this.students = students;
        this.seals = seals;
        this.requests = requests;
        this.caller = caller;
        this.journal = journal;
    }

    /// @throws Refusal.Unprocessable for a round of the future
    @Transactional(dontRollbackOn = Refusal.class)
    ScreeningResults take(ScreeningBatch round, Instant now) {
        if (round.takenOn().isAfter(LocalDate.ofInstant(now, BusinessZone.ID))) {
            throw Refusal.unprocessable("mentoring.screening-in-future", "takenOn");
        }
        return ScreeningResults.of(
                round.rows().stream().map(row -> result(round, row, now)).toList());
    }

    private ScreeningResults.ScreeningRowResult result(
            ScreeningBatch round, ScreeningRow row, Instant now) {
        try {
            var id = record(round, row, now);
            return new ScreeningResults.ScreeningRowResult(row.studentId(), id, null, null);
        } catch (Refusal why) {
            return new ScreeningResults.ScreeningRowResult(
                    row.studentId(), null, why.code(), why.field().orElse(null));
        }
    }

    private UUID record(ScreeningBatch round, ScreeningRow row, Instant now) {
        var pupil = students.pupil(row.studentId()).orElseThrow(Refusal::absent);
        if (screenings.isKnown(pupil.id(), round)) {
            throw Refusal.conflict("mentoring.screening-exists", "studentId");
        }
        var screening = Screening.record(pupil.org(), round, row, caller.person(), now);
        screening.score(row.scores(), seals.of(pupil.org(), pupil.id()));
        screenings.persistAndFlush(screening);
        journal.wrote(Screening.TABLE, screening.id, "instrument", "takenOn", "band", "scores");
        if (screening.standsOut()) {
            requests.screened(pupil.org(), pupil.id(), screening.band == CounselLevel.HIGH);
        }
        return screening.id;
    }

    @Transactional
    void withdraw(UUID id, Withdrawal withdrawal, Instant now) {
        var screening = screenings.locked(id).orElseThrow(Refusal::absent);
        screening.withdraw(withdrawal.reason(), now);
        screenings.flush();
        journal.withdrew(Screening.TABLE, id, withdrawal.reason());
    }
}
