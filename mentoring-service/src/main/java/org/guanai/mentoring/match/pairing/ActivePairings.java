package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.event.ActivePairing;
import org.guanai.mentoring.match.event.PairingPeriod;

/// What other areas ask of pairings.
@ApplicationScoped
public class ActivePairings {
    private final Pairings pairings;

    ActivePairings(Pairings pairings) {
        this.pairings = pairings;
    }

    /// Locks an active pairing and marks that it has pauses.
    ///
    /// @throws Refusal.Absent when there is none in the caller's scope
    /// @throws Refusal.Conflict when it has ended
    public ActivePairing paused(UUID id) {
        var pairing = pairings.locked(id).orElseThrow(Refusal::absent);
        pairing.pause();
        pairings.flush();
        return pairing.active();
    }

    /// Locks a pairing, also one that has ended.
    ///
    /// @throws Refusal.Absent when there is none in the caller's scope
    public ActivePairing locked(UUID id) {
        return pairings.locked(id).map(Pairing::active).orElseThrow(Refusal::absent);
    }

    /// From when until when a pairing ran or runs, of this helper where one is given.
    public Optional<PairingPeriod> period(UUID id, Optional<UUID> helper) {
        return pairings.findByIdOptional(id)
                .filter(pairing -> helper.map(pairing.helperId::equals).orElse(true))
                .map(Pairing::period);
    }

    /// Whether a helper looks after the child of this pairing now.
    public boolean isOf(UUID id, UUID helper) {
        return pairings.findByIdOptional(id)
                .filter(pairing -> pairing.isActive() && pairing.helperId.equals(helper))
                .isPresent();
    }

    /// Active pairings of a child.
    public List<ActivePairing> ofStudent(UUID student) {
        return active(pairings.activeOfStudent(student));
    }

    /// Active pairings of a helper, as far as the caller sees them.
    public List<ActivePairing> ofHelper(UUID helper) {
        return active(pairings.activeOfHelper(helper));
    }

    private static List<ActivePairing> active(List<Pairing> some) {
        return some.stream().map(Pairing::active).toList();
    }

    /// Whether a pairing is known, or any of a child; of this helper where one is given.
    public boolean isKnown(Optional<UUID> pairing, Optional<UUID> student, Optional<UUID> helper) {
        return pairings.isKnown(pairing, student, helper);
    }
}
