package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.mentoring.match.event.PairingStart;

/// Pairing a child with a helper (3.1.3a, 3.1.3f, 3.1.4e).
@ApplicationScoped
class PairingDesk {
    private final Pairings pairings;
    private final Matching matching;
    private final TeacherLoads loads;
    private final Journal journal;
    private final Event<PairingStart> starts;
    private final Clock clock;

    PairingDesk(
            Pairings pairings,
            Matching matching,
            TeacherLoads loads,
            Journal journal,
            Event<PairingStart> starts,
            Clock clock) {
        this.pairings = pairings;
        this.matching = matching;
        this.loads = loads;
        this.journal = journal;
        this.starts = starts;
        this.clock = clock;
    }

    /// @throws org.guanai.kit.problem.Refusal.Conflict `mentoring.teacher-exists`, also when two
    ///   requests come at once: the index decides, and names no other school
    @Transactional
    NewPairing start(PairingMatch match) {
        var child = matching.child(match.studentId());
        var helperName = matching.helper(match.kind(), match.helperId(), child.org());
        var pairing =
                Pairing.start(match, child.org(), loads.version(child.org()), clock.instant());
        pairings.persistAndFlush(pairing);
        journal.publish(Topics.MENTORING_EVENTS, pairing.studentId, pairing.started());
        journal.wrote("pairing", pairing.id, "studentId", "helperId", "kind", "startsOn");
        starts.fire(
                new PairingStart(
                        pairing.active(), pairing.kind, pairing.startsOn, pairing.recordedAt));
        return new NewPairing(PairingView.of(pairing, child.name(), helperName), loads.of(pairing));
    }
}
