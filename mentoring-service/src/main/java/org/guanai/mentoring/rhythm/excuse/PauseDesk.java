package org.guanai.mentoring.rhythm.excuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.rhythm.duty.DutyBook;
import org.guanai.mentoring.rhythm.kind.DutyKinds;

/// Excusing duties for a while: illness, absence, a class trip. Excuses windows, never deletes
/// them.
@ApplicationScoped
class PauseDesk {
    private final ActivePairings pairings;
    private final Pauses pauses;
    private final DutyKinds kinds;
    private final DutyBook duties;
    private final Journal journal;
    private final Clock clock;

    PauseDesk(
            ActivePairings pairings,
            Pauses pauses,
            DutyKinds kinds,
            DutyBook duties,
            Journal journal,
            Clock clock) {
        this.pairings = pairings;
        this.pauses = pauses;
        this.kinds = kinds;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Invalid for a duty that is not declared
    @Transactional
    PauseView pause(UUID pairingId, PauseStart start) {
        if (start.duty() != null && kinds.find(start.duty()).isEmpty()) {
            throw Refusal.invalid("mentoring.duty-unknown", "duty");
        }
        var pause = Pause.begin(pairings.paused(pairingId), start, clock.instant());
        pauses.persistAndFlush(pause);
        journal.wrote("pause", pause.id, "duty", "from", "until", "reason");
        duties.excuse(pairingId);
        return PauseView.of(pause);
    }
}
