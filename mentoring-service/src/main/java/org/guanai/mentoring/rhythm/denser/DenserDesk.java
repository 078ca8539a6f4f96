package org.guanai.mentoring.rhythm.denser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.known.student.StudentsChanged;
import org.guanai.mentoring.rhythm.duty.DutyRecount;
import org.guanai.mentoring.rhythm.kind.DutyKinds;

/// Fixing and ending denser rhythms; the duties of the school are counted again at once.
@ApplicationScoped
class DenserDesk {
    private final DenserBook book;
    private final DutyKinds kinds;
    private final DutyRecount recount;
    private final Journal journal;
    private final Clock clock;

    DenserDesk(
            DenserBook book, DutyKinds kinds, DutyRecount recount, Journal journal, Clock clock) {
        this.book = book;
        this.kinds = kinds;
        this.recount = recount;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param by who fixes it
    /// @throws Refusal.Invalid for a duty that is not declared
    /// @throws Refusal.Conflict when another one holds for some of the same children and days
    @Transactional
    DenserRhythmView fix(OrgPath school, DenserRhythmOrder order, UUID by) {
        var duty =
                kinds.find(order.kind())
                        .orElseThrow(() -> Refusal.invalid("mentoring.duty-unknown", "kind"));
        var fixed =
                DenserRhythm.fix(school, order, duty, by, clock.instant(), LocalDate.now(clock));
        if (book.ofSchool(school).stream().anyMatch(fixed::meets)) {
            throw Refusal.conflict("mentoring.rhythm-fixed-already");
        }
        book.persistAndFlush(fixed);
        journal.wrote(DenserRhythm.TABLE, fixed.id, "kind", "cadence", "boarders", "from", "until");
        journal.publish(Topics.MENTORING_EVENTS, fixed.id, fixed.fixed());
        recount.densen(book.subjectsAt(school, fixed.kind));
        return DenserRhythmView.of(fixed);
    }

    @Transactional
    DenserRhythmView end(UUID id, DenserRhythmEnding ending) {
        var rhythm = book.locked(id).orElseThrow(Refusal::absent);
        var ended = rhythm.end(ending.until(), ending.reason(), LocalDate.now(clock));
        book.flush();
        journal.publish(Topics.MENTORING_EVENTS, id, ended);
        journal.corrected(DenserRhythm.TABLE, id, ending.reason(), "until");
        recount.densen(book.subjectsAt(rhythm.org, rhythm.kind));
        return DenserRhythmView.of(rhythm);
    }

    /// A child that boards now, or no more, has the other rhythm.
    void on(@Observes StudentsChanged changed) {
        recount.densen(book.subjectsOf(changed.ids()));
    }
}
