package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.kit.problem.Refusal;
import org.guanai.reference.Organisations;

/// Publishes what a school has approved, for as many working days as the programme says.
@ApplicationScoped
class NoticeDesk {
    /// Rows of one notice; what is more goes into the next.
    static final int MOST = 500;

    private final NoticeBook book;
    private final NoticePeriods periods;
    private final ApplicationProgress progress;
    private final Organisations schools;
    private final ProgrammeTerms programmes;

    NoticeDesk(
            NoticeBook book,
            NoticePeriods periods,
            ApplicationProgress progress,
            Organisations schools,
            ProgrammeTerms programmes) {
        this.book = book;
        this.periods = periods;
        this.progress = progress;
        this.schools = schools;
        this.programmes = programmes;
    }

    /// @throws Refusal.Absent when the caller has no such school or programme
    /// @throws Refusal.Conflict when nothing waits for publication
    @Transactional
    NoticeView publish(Publication publication) {
        var school = schools.school(publication.school()).orElseThrow(Refusal::absent);
        var programme = programmes.of(publication.programmeId()).orElseThrow(Refusal::absent);
        var taken = progress.putOnNotice(programme.id(), publication.term(), school.org(), MOST);
        if (taken.isEmpty()) {
            throw Refusal.conflict("aid.nothing-to-publish");
        }
        var period = periods.fromToday(school.org(), programme.noticeWorkingDays());
        var notice = PublicNotice.draw(school, programme, publication.term(), period);
        var rows = NoticeEntry.of(notice, taken);
        book.publish(notice, rows);
        return NoticeView.of(notice, rows);
    }
}
