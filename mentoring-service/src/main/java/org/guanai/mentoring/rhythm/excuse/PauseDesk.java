package org.guanai.mentoring.rhythm.excuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.rhythm.duty.DutyRecount;

/// Excusing duties for a while: illness, absence, a class trip. Excuses windows, never deletes
/// them.
@ApplicationScoped
class PauseDesk {
    private final ActivePairings pairings;
    private final Pauses pauses;
    private final DutyRecount duties;
    private final Journal journal;
    private final Clock clock;

    PauseDesk(
            ActivePairings pairings,
            Pauses pauses,
            DutyRecount duties,
            Journal journal,
            Clock clock) {
        this.pairings = pairings;
        this.pauses = pauses;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    PauseView pause(UUID pairingId, PauseStart start) {
        var pause = Pause.begin(pairings.paused(pairingId), start, clock.instant());
        pauses.persistAndFlush(pause);
        journal.wrote("pause", pause.id, "duty", "from", "until", "reason");
        duties.recount(pairingId);
        return PauseView.of(pause);
    }
}
