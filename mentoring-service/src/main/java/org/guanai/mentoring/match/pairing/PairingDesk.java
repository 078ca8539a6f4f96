package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.journal.Outbox;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;

/// Pairing a child with a helper, and ending it (3.1.3a, 3.1.3f, 3.1.4e).
@ApplicationScoped
class PairingDesk {
    @Produces
    static final RuleOf<TeacherLoad> TEACHER_LOAD = new RuleOf<>("teacher-load", TeacherLoad.class);

    private final Pairings pairings;
    private final Matching matching;
    private final PairingEndings endings;
    private final Rules rules;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Event<PairingStart> starts;
    private final Clock clock;

    PairingDesk(
            Pairings pairings,
            Matching matching,
            PairingEndings endings,
            Rules rules,
            Outbox outbox,
            AuditTrail audit,
            Event<PairingStart> starts,
            Clock clock) {
        this.pairings = pairings;
        this.matching = matching;
        this.endings = endings;
        this.rules = rules;
        this.outbox = outbox;
        this.audit = audit;
        this.starts = starts;
        this.clock = clock;
    }

    /// @throws org.guanai.kit.problem.Refusal.Conflict `mentoring.teacher-exists`, also when two
    ///   ask at once: the index decides, and names no other school
    @Transactional
    PairingView start(PairingMatch match) {
        var today = LocalDate.now(clock);
        if (match.from() != null && match.from().isAfter(today)) {
            throw Refusal.unprocessable("mentoring.from-in-future", "from");
        }
        var child = matching.child(match.studentId());
        var helperName = matching.helper(match.kind(), match.helperId(), child, today);
        var pairing = pairing(match, child.org(), today);
        pairings.persistAndFlush(pairing);
        outbox.publish(Topics.MENTORING_EVENTS, pairing.studentId, pairing.started());
        audit.wrote("pairing", pairing.id, "studentId", "helperId", "kind", "startsOn");
        starts.fire(new PairingStart(pairing.id, pairing.kind));
        return PairingView.of(pairing, child.name(), helperName, load(pairing));
    }

    /// Ends a pairing; for a hand-over the next one is then started as any other.
    @Transactional
    PairingView end(UUID id, String ifMatch, PairingEnding ending) {
        var pairing = pairings.locked(id).orElseThrow(Refusal::absent);
        if (ifMatch != null) {
            Editable.check(ifMatch, pairing.version);
        }
        var today = LocalDate.now(clock);
        var until = ending.until() == null ? today : ending.until();
        if (until.isAfter(today)) {
            throw Refusal.unprocessable("mentoring.until-in-future", "until");
        }
        if (!ending.reason().mayBeGiven()) {
            throw Refusal.invalid("mentoring.reason-not-given-by-hand", "reason");
        }
        endings.end(pairing, ending.reason(), ending.note(), until);
        return PairingView.of(pairing, null, null, null);
    }

    private PairingView.Load load(Pairing pairing) {
        var active = pairings.activeOf(pairing.helperId, pairing.kind);
        var most = rules.today(pairing.org).of(TEACHER_LOAD).content().pairings();
        return new PairingView.Load(active, most, active > most);
    }

    private Pairing pairing(PairingMatch match, String org, LocalDate today) {
        var pairing = new Pairing();
        pairing.id = Ids.next();
        pairing.org = org;
        pairing.studentId = match.studentId();
        pairing.helperId = match.helperId();
        pairing.kind = match.kind();
        pairing.startsOn = match.from() == null ? today : match.from();
        pairing.recordedAt = clock.instant();
        pairing.ruleVersion = rules.today(org).of(TEACHER_LOAD).label();
        return pairing;
    }

    /// More children of one teacher than this are a warning (3.1.3f).
    record TeacherLoad(@Min(1) @Max(100) int pairings) {}
}
