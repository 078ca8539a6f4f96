package org.guanai.mentoring.rhythm.excuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.event.PairingReturn;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.rhythm.kind.DutyKinds;

/// Excusing duties for a while: illness, absence, a class trip. Excuses windows, never deletes
/// them.
@ApplicationScoped
class PauseDesk {
    private final ActivePairings pairings;
    private final PauseBook book;
    private final DutyKinds kinds;
    private final PauseList list;
    private final ExcuseLimit limit;
    private final Clock clock;

    PauseDesk(
            ActivePairings pairings,
            PauseBook book,
            DutyKinds kinds,
            PauseList list,
            ExcuseLimit limit,
            Clock clock) {
        this.pairings = pairings;
        this.book = book;
        this.kinds = kinds;
        this.list = list;
        this.limit = limit;
        this.clock = clock;
    }

    /// @param by who excuses
    /// @throws Refusal.Invalid for a duty that is not declared
    /// @throws Refusal.Unprocessable when only the county may excuse so far back
    @Transactional
    PauseView pause(UUID pairingId, PauseStart start, UUID by) {
        if (start.duty() != null && kinds.find(start.duty()).isEmpty()) {
            throw Refusal.invalid("mentoring.duty-unknown", "duty");
        }
        var pairing = pairings.paused(pairingId);
        limit.check(pairing.org(), start.from());
        var pause = Pause.begin(pairing, start, by, clock.instant());
        book.enter(pause, by);
        return list.one(pairingId, pause.id);
    }

    /// The days between the end of a pairing and its return rest.
    void on(@Observes PairingReturn back) {
        if (back.rested() != null) {
            var rest = back.rested();
            var start =
                    new PauseStart(
                            null, rest.from(), rest.until(), ExcuseCause.OTHER, rest.reason());
            var pairing = pairings.paused(back.pairing().id());
            book.enter(Pause.begin(pairing, start, back.by(), clock.instant()), back.by());
        }
    }
}
