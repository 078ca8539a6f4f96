package org.guanai.mentoring.rhythm.excuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.DutiesExcused;
import org.guanai.kit.journal.Journal;
import org.guanai.mentoring.rhythm.duty.DutyBook;

/// Writes pauses so that the newest holds: where an earlier one of the same duty covers some of its
/// days, it gives way. Duties are counted again in the same transaction.
@ApplicationScoped
class PauseBook {
    private static final String REPLACED = "replaced by a newer pause";

    private final Pauses pauses;
    private final DutyBook duties;
    private final Journal journal;
    private final Clock clock;

    PauseBook(Pauses pauses, DutyBook duties, Journal journal, Clock clock) {
        this.pauses = pauses;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param by who excuses
    void enter(Pause pause, UUID by) {
        pauses.persist(pause);
        journal.wrote(Pause.TABLE, pause.id, "duty", "from", "until", "reason");
        settle(pause, by);
    }

    /// A pause that is new or has other days: the others make room, and the duties follow.
    ///
    /// @param by who excuses
    void settle(Pause pause, UUID by) {
        pauses.overlapping(pause).forEach(earlier -> giveWay(earlier, pause, by));
        tell(pause, pause.excused());
        count(pause);
    }

    /// Duties follow what was changed.
    void count(Pause pause) {
        pauses.flush();
        duties.excuse(pause.pairingId);
    }

    Instant now() {
        return clock.instant();
    }

    void tell(Pause pause, DutiesExcused event) {
        journal.publish(Topics.MENTORING_EVENTS, pause.studentId, event);
    }

    /// One that begins on the same day replaces the earlier, so that a shorter leave ends a longer
    /// one, as does one that covers it; one that lies within it splits it; otherwise the earlier
    /// keeps the days that the newer leaves.
    private void giveWay(Pause earlier, Pause newer, UUID by) {
        if (newer.replaces(earlier)) {
            journal.withdrew(Pause.TABLE, earlier.id, REPLACED);
            tell(earlier, earlier.withdraw(by, REPLACED, clock.instant()));
        } else if (earlier.startsOn.isAfter(newer.startsOn)) {
            cut(earlier, newer.endsOn.plusDays(1), earlier.endsOn);
        } else {
            if (earlier.endsOn.isAfter(newer.endsOn)) {
                keep(earlier.after(newer.endsOn, earlier.recordedBy, clock.instant()));
            }
            cut(earlier, earlier.startsOn, newer.startsOn.minusDays(1));
        }
    }

    private void cut(Pause earlier, LocalDate from, LocalDate until) {
        journal.corrected(Pause.TABLE, earlier.id, REPLACED, "from", "until");
        tell(earlier, earlier.change(from, until, earlier.reason));
    }

    private void keep(Pause rest) {
        pauses.persist(rest);
        journal.wrote(Pause.TABLE, rest.id, "duty", "from", "until", "reason");
        tell(rest, rest.excused());
    }
}
