package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.known.staff.StaffChanged;
import org.guanai.mentoring.known.student.StudentsChanged;
import org.guanai.mentoring.match.event.HelperAway;
import org.guanai.mentoring.match.event.PairingEnd;
import org.guanai.mentoring.match.event.PairingMoved;
import org.guanai.mentoring.team.event.HelperLeft;
import org.guanai.mentoring.team.event.HelperSuspended;

/// Ends pairings: on request, or because the child moved, the teacher left or was barred, or the
/// helper was suspended.
@ApplicationScoped
public class PairingEndings {
    private final Pairings pairings;
    private final Journal journal;
    private final Event<PairingEnd> ends;
    private final Event<PairingMoved> moves;
    private final Clock clock;

    PairingEndings(
            Pairings pairings,
            Journal journal,
            Event<PairingEnd> ends,
            Event<PairingMoved> moves,
            Clock clock) {
        this.pairings = pairings;
        this.journal = journal;
        this.ends = ends;
        this.moves = moves;
        this.clock = clock;
    }

    /// A pairing that ends for a reason that a person gives.
    ///
    /// @param ifMatch the version that was read; any when null
    @Transactional
    public PairingView end(UUID id, String ifMatch, PairingEnding ending) {
        var pairing = pairings.locked(id).orElseThrow(Refusal::absent);
        if (ifMatch != null) {
            Editable.check(ifMatch, pairing.version);
        }
        if (!ending.reason().mayBeGiven()) {
            throw Refusal.invalid("mentoring.reason-not-given-by-hand", "reason");
        }
        end(pairing, ending.reason(), ending.note(), ending.until());
        return PairingView.of(pairing, null, null);
    }

    /// A child whose record was joined into another has not left: its pairings follow first.
    void on(@Observes StudentsChanged changed) {
        pairings.followed(changed.ids()).forEach(this::moved);
        endToday(pairings.activeOfMoved(changed.ids()), EndReason.STUDENT_LEFT);
    }

    void on(@Observes StaffChanged changed) {
        endToday(pairings.activeOfLeft(changed.ids()), EndReason.HELPER_LEFT);
    }

    void on(@Observes HelperLeft left) {
        endToday(pairings.activeOfHelper(left.helperId()), EndReason.HELPER_LEFT);
    }

    /// Away for so long that another has to look after the children (3.1.3f).
    void on(@Observes HelperAway away) {
        endToday(pairings.activeOfHelper(away.helperId()), EndReason.HELPER_AWAY);
    }

    void on(@Observes HelperSuspended suspended) {
        endToday(pairings.activeOfHelper(suspended.helperId()), EndReason.HELPER_SUSPENDED);
    }

    /// At once, in all their posts: the registry closes the posts themselves a little later.
    ///
    /// @param posts of one person whom a record check bars
    @Transactional
    public void bar(Set<UUID> posts) {
        posts.forEach(id -> endToday(pairings.activeOfHelper(id), EndReason.HELPER_BARRED));
    }

    private void moved(PairingMoved move) {
        moves.fire(move);
        var pairing = pairings.findById(move.pairingId());
        journal.keep(Topics.PAIRINGS, pairing.id, pairing.snapshot());
    }

    private void endToday(List<Pairing> active, EndReason reason) {
        active.forEach(pairing -> end(pairing, reason, null, null));
    }

    private void end(Pairing pairing, EndReason reason, String note, LocalDate until) {
        var ended = pairing.end(reason, note, until, LocalDate.now(clock));
        pairings.flush();
        journal.publish(Topics.MENTORING_EVENTS, pairing.studentId, ended);
        journal.keep(Topics.PAIRINGS, pairing.id, pairing.snapshot());
        journal.wrote("pairing", pairing.id, "endedOn", "endReason");
        pairing.lost()
                .ifPresent(e -> journal.publish(Topics.MENTORING_EVENTS, pairing.studentId, e));
        ends.fire(new PairingEnd(pairing.id));
    }
}
