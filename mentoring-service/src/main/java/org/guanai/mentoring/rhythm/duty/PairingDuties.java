package org.guanai.mentoring.rhythm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.guanai.mentoring.match.event.PairingEnd;
import org.guanai.mentoring.match.event.PairingMoved;
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
        var pairing = start.pairing();
        var subject =
                new Subject(pairing.id(), pairing.org(), pairing.helperId(), pairing.studentId());
        recount.begin(
                kinds.owedBy(start.kind()).stream()
                        .map(k -> Duty.begin(k, subject, start.from(), null, start.recordedAt()))
                        .toList());
    }

    void on(@Observes PairingMoved moved) {
        duties.follow(moved.pairingId(), moved.studentId());
    }

    void on(@Observes PairingEnd end) {
        duties.end(end.pairingId());
    }
}
