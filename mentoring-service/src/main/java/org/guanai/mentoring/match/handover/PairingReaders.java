package org.guanai.mentoring.match.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.Oversight;

/// Who may read what was written in a pairing: whoever oversees it, its helper as long as it is
/// active, and the helper to whom it was handed over with its records.
@ApplicationScoped
public class PairingReaders {
    private final HandOvers handOvers;
    private final ActivePairings pairings;
    private final Oversight oversight;

    PairingReaders(HandOvers handOvers, ActivePairings pairings, Oversight oversight) {
        this.handOvers = handOvers;
        this.pairings = pairings;
        this.oversight = oversight;
    }

    public boolean mayRead(UUID pairing) {
        return oversight
                .onlyOf()
                .map(helper ->
                        pairings.isOf(pairing, helper) || handOvers.isReadable(pairing, helper))
                .orElse(true);
    }

    /// Whether it was handed over to the caller with its records.
    public boolean isHandedOver(UUID pairing) {
        return oversight.onlyOf().filter(me -> handOvers.isReadable(pairing, me)).isPresent();
    }
}
