package org.guanai.mentoring.rhythm.excuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.correction.CorrectionPeriod;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.match.pairing.ActivePairings;

/// Changing pauses, ending them early and taking them back, also of a pairing that has ended since.
@ApplicationScoped
class PauseChanges {
    private final ActivePairings pairings;
    private final Pauses pauses;
    private final PauseBook book;
    private final PauseList list;
    private final CorrectionPeriod period;
    private final Journal journal;

    PauseChanges(
            ActivePairings pairings,
            Pauses pauses,
            PauseBook book,
            PauseList list,
            CorrectionPeriod period,
            Journal journal) {
        this.pairings = pairings;
        this.pauses = pauses;
        this.book = book;
        this.list = list;
        this.period = period;
        this.journal = journal;
    }

    /// @param by who changes it
    @Transactional
    PauseView change(UUID pairing, UUID id, String ifMatch, PauseChange change, UUID by) {
        var pause = open(pairing, id);
        Editable.check(ifMatch, pause.version);
        pause.change(change.from(), change.until(), change.reason());
        journal.corrected(Pause.TABLE, id, change.changeReason(), "from", "until", "reason");
        book.settle(pause, by);
        return list.one(pairing, id);
    }

    /// @param by who takes it back
    @Transactional
    PauseView withdraw(UUID pairing, UUID id, Withdrawal withdrawal, UUID by) {
        var pause = open(pairing, id);
        book.tell(pause, pause.withdraw(by, withdrawal.reason(), book.now()));
        journal.withdrew(Pause.TABLE, id, withdrawal.reason());
        book.count(pause);
        return list.one(pairing, id);
    }

    /// The pairing is locked first, so that two changes of its pauses follow each other.
    private Pause open(UUID pairing, UUID id) {
        pairings.locked(pairing);
        var pause = pauses.locked(pairing, id).orElseThrow(Refusal::absent);
        period.check(pause.org, pause.recordedAt);
        return pause;
    }
}
