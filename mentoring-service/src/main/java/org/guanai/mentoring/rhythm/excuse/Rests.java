package org.guanai.mentoring.rhythm.excuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.mentoring.match.pairing.ActivePairings;

/// Excuses that follow from what is recorded elsewhere: a child on leave, a teacher who is away.
@ApplicationScoped
public class Rests {
    private final ActivePairings pairings;
    private final Pauses pauses;
    private final PauseBook book;
    private final Journal journal;
    private final Clock clock;

    Rests(ActivePairings pairings, Pauses pauses, PauseBook book, Journal journal, Clock clock) {
        this.pairings = pairings;
        this.pauses = pauses;
        this.book = book;
        this.journal = journal;
        this.clock = clock;
    }

    /// All duties of an active pairing rest; one that rests since the same day has the new last
    /// day.
    ///
    /// @param by who excuses; null when it follows from another service
    public void rest(UUID pairing, PauseStart rest, UUID by) {
        book.enter(Pause.begin(pairings.paused(pairing), rest, by, clock.instant()), by);
    }

    /// Those that begin on this day for this cause are taken back.
    public void takeBack(UUID pairing, LocalDate from, ExcuseCause cause, String why) {
        pairings.locked(pairing);
        pauses.since(pairing, from, cause)
                .forEach(pause -> {
                    book.tell(pause, pause.withdraw(null, why, clock.instant()));
                    journal.withdrew(Pause.TABLE, pause.id, why);
                    book.count(pause);
                });
    }
}
