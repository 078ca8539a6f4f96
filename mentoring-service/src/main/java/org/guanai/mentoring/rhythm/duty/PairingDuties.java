package org.guanai.mentoring.rhythm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import org.guanai.mentoring.match.event.ActivePairing;
import org.guanai.mentoring.match.event.PairingEnd;
import org.guanai.mentoring.match.event.PairingKind;
import org.guanai.mentoring.match.event.PairingMoved;
import org.guanai.mentoring.match.event.PairingReturn;
import org.guanai.mentoring.match.event.PairingStart;
import org.guanai.mentoring.rhythm.kind.DutyKinds;

/// Duties begin and end with the pairings that owe them.
@ApplicationScoped
class PairingDuties {
    private final DutyKinds kinds;
    private final DutyRecount recount;
    private final Duties duties;

    PairingDuties(DutyKinds kinds, DutyRecount recount, Duties duties) {
        this.kinds = kinds;
        this.recount = recount;
        this.duties = duties;
    }

    void on(@Observes PairingStart start) {
        begin(start.pairing(), start.kind(), start.from(), start.recordedAt());
    }

    /// What was done and excused before the end counts again.
    void on(@Observes PairingReturn back) {
        begin(back.pairing(), back.kind(), back.from(), back.recordedAt());
        recount.excuse(back.pairing().id());
    }

    void on(@Observes PairingMoved moved) {
        duties.follow(moved.pairingId(), moved.studentId());
    }

    void on(@Observes PairingEnd end) {
        duties.end(end.pairingId());
    }

    private void begin(ActivePairing of, PairingKind kind, LocalDate from, Instant recordedAt) {
        var subject = new Subject(of.id(), of.org(), of.helperId(), of.studentId());
        recount.begin(
                kinds.owedBy(kind).stream()
                        .map(k -> Duty.begin(k, subject, from, null, recordedAt))
                        .toList());
    }
}
