package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.event.PairingKind;
import org.guanai.mentoring.match.event.PairingStart;
import org.guanai.mentoring.match.fitness.Matching;

/// Pairing a child with a helper (3.1.3a, 3.1.3f, 3.1.4e).
@ApplicationScoped
public class PairingDesk {
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

    /// A refusal undoes nothing that was done before it in the same transaction: of many pairings
    /// the good ones are kept.
    ///
    /// @throws Refusal.Conflict `mentoring.teacher-exists`, also when two requests come at once:
    ///   the index decides, and names no other school
    @Transactional(dontRollbackOn = Refusal.class)
    public NewPairing start(PairingMatch match) {
        var child = matching.child(match.studentId());
        var helperName = matching.helper(match.kind(), match.helperId(), child.org());
        var pairing =
                Pairing.start(match, child.org(), loads.version(child.org()), clock.instant());
        pairings.before(pairing)
                .ifPresent(earlier -> pairing.follow(earlier, LocalDate.now(clock)));
        pairings.persistAndFlush(pairing);
        journal.keep(Topics.PAIRINGS, pairing.id, pairing.snapshot());
        journal.publish(Topics.MENTORING_EVENTS, pairing.studentId, pairing.started());
        journal.wrote("pairing", pairing.id, "studentId", "helperId", "kind", "startsOn");
        starts.fire(
                new PairingStart(
                        pairing.active(), pairing.kind, pairing.startsOn, pairing.recordedAt));
        return new NewPairing(PairingView.of(pairing, child.name(), helperName), loads.of(pairing));
    }

    /// Whether the child has a teacher, or this helper, already; asked of one of many, since the
    /// database's own refusal would undo them all.
    ///
    /// @throws Refusal.Conflict when it has
    @Transactional(dontRollbackOn = Refusal.class)
    public void requireFree(PairingMatch match) {
        if (pairings.isPaired(match.studentId(), match.helperId())) {
            throw Refusal.conflict("mentoring.pairing-exists");
        }
        if (match.kind() == PairingKind.TEACHER && pairings.hasTeacher(match.studentId())) {
            throw Refusal.conflict("mentoring.teacher-exists");
        }
    }
}
