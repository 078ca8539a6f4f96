package org.guanai.mentoring.rhythm.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.guanai.mentoring.match.event.HelperAway;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.rhythm.excuse.Rests;

/// What the absence of a teacher does to their pairings.
@ApplicationScoped
class AbsenceEffects {
    private final ActivePairings pairings;
    private final Rests rests;
    private final Event<HelperAway> away;

    AbsenceEffects(ActivePairings pairings, Rests rests, Event<HelperAway> away) {
        this.pairings = pairings;
        this.rests = rests;
        this.away = away;
    }

    /// @param by who records it
    void begin(HelperAbsence absence, boolean isLong, UUID by) {
        if (isLong) {
            away.fire(new HelperAway(absence.helperId));
        } else {
            pairings.ofHelper(absence.helperId)
                    .forEach(p -> rests.rest(p.id(), absence.rest(), by));
        }
    }

    void takeBack(HelperAbsence absence, String reason) {
        pairings.ofHelper(absence.helperId)
                .forEach(p -> rests.takeBack(p.id(), absence.startsOn, absence.cause, reason));
    }
}
