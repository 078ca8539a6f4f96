package org.guanai.mentoring.match.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;

/// Handing a child over in one step: the former pairing ends, the next begins, or nothing happens.
@ApplicationScoped
class HandOverDesk {
    private final HandOverPairings pairings;
    private final HandOvers handOvers;
    private final Sealer sealer;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    HandOverDesk(
            HandOverPairings pairings,
            HandOvers handOvers,
            Sealer sealer,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.pairings = pairings;
        this.handOvers = handOvers;
        this.sealer = sealer;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Unprocessable when nobody else takes over
    @Transactional
    HandOverView handOver(HandOverOrder order) {
        var passed = pairings.pass(order, LocalDate.now(clock));
        var made =
                HandOver.record(
                        passed.from(), passed.to(), order, sealer, caller.name(), clock.instant());
        handOvers.persistAndFlush(made);
        journal.wrote(HandOver.TABLE, made.id, "note", "notesReadable");
        return HandOverView.of(made, passed.to().studentName(), made.text(sealer));
    }

    @Transactional
    HandOverView correct(UUID id, String ifMatch, HandOverCorrection correction) {
        var found = handOvers.locked(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, found.version);
        found.correct(correction, sealer);
        handOvers.flush();
        journal.corrected(HandOver.TABLE, id, correction.reason(), "note", "notesReadable");
        return HandOverView.of(found, null, found.text(sealer));
    }
}
