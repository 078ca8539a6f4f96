package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentReinstated;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.event.PairingReturn;
import org.guanai.mentoring.match.event.PairingReturn.Rest;
import org.guanai.mentoring.match.fitness.Matching;

/// Brings pairings back that ended by mistake: on request, or because the child had never left.
@ApplicationScoped
public class PairingReturns {
    private static final String NEVER_LEFT = "the child had never left";

    private final Pairings pairings;
    private final Matching matching;
    private final Journal journal;
    private final Event<PairingReturn> returns;
    private final Clock clock;

    PairingReturns(
            Pairings pairings,
            Matching matching,
            Journal journal,
            Event<PairingReturn> returns,
            Clock clock) {
        this.pairings = pairings;
        this.matching = matching;
        this.journal = journal;
        this.returns = returns;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when it is active, ended too long ago, or the child has another
    ///   teacher since
    /// @throws Refusal.Unprocessable when child or helper are not at its school any more
    /// @param by who asks
    @Transactional
    PairingView reinstate(UUID id, Reinstatement why, UUID by) {
        var pairing = pairings.locked(id).orElseThrow(Refusal::absent);
        var child = matching.child(pairing.studentId);
        if (!child.org().equals(pairing.org)) {
            throw Refusal.unprocessable("mentoring.child-elsewhere", "id");
        }
        var helperName = matching.helper(pairing.kind, pairing.helperId, pairing.org);
        comeBack(pairing, why, by);
        return PairingView.of(pairing, child.name(), helperName);
    }

    /// Pairings that ended because the child left come back, where their helper may still look
    /// after it and nobody else does. The days between rest.
    public void comeBack(StudentReinstated event) {
        pairings.endedOf(event.studentId(), event.org(), event.leftOn()).stream()
                .filter(p -> p.mayComeBackOn(LocalDate.now(clock)))
                .filter(p -> !pairings.isTaken(p))
                .filter(p -> matching.isFit(p.kind, p.helperId, p.org))
                .forEach(p -> comeBack(p, new Reinstatement(NEVER_LEFT, true), null));
    }

    private void comeBack(Pairing pairing, Reinstatement why, UUID by) {
        var today = LocalDate.now(clock);
        var firstDay = pairing.endedOn == null ? today : pairing.endedOn.plusDays(1);
        var event = pairing.reinstate(today);
        pairings.flush();
        journal.publish(Topics.MENTORING_EVENTS, pairing.studentId, event);
        journal.keep(Topics.PAIRINGS, pairing.id, pairing.snapshot());
        journal.corrected("pairing", pairing.id, why.reason(), "endedOn", "endReason");
        var rests = why.excused() && firstDay.isBefore(today);
        returns.fire(
                new PairingReturn(
                        pairing.active(),
                        pairing.kind,
                        pairing.startsOn,
                        pairing.recordedAt,
                        rests ? new Rest(firstDay, today.minusDays(1), why.reason()) : null,
                        by));
    }
}
