package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.guanai.aid.publicity.NoticeOwners;
import org.guanai.aid.publicity.NoticeSubjects.OnNotice;
import org.guanai.aid.publicity.Publication;
import org.guanai.kit.problem.Refusal;
import org.guanai.reference.Organisations;

/// Publishes what a school has approved, for as many working days as its programme or the rule of
/// recognition says.
@ApplicationScoped
class NoticeDesk {
    /// Rows of one notice; what is more goes into the next.
    static final int MOST = 500;

    private final NoticeBook book;
    private final NoticePeriods periods;
    private final NoticeOwners owners;
    private final Organisations schools;

    NoticeDesk(NoticeBook book, NoticePeriods periods, NoticeOwners owners, Organisations schools) {
        this.book = book;
        this.periods = periods;
        this.owners = owners;
        this.schools = schools;
    }

    /// @throws Refusal.Absent when the caller has no such school or programme
    /// @throws Refusal.Conflict when nothing waits for publication
    @Transactional
    NoticeView publish(Publication publication) {
        publication.requireWhole();
        var school = schools.school(publication.school()).orElseThrow(Refusal::absent);
        var owner = owners.of(publication.subject());
        var published = owner.putOnNotice(publication, school.org(), MOST);
        if (published.rows().isEmpty()) {
            throw Refusal.conflict("aid.nothing-to-publish");
        }
        var period = periods.fromToday(school.org(), published.workingDays());
        var notice = PublicNotice.draw(school, publication, published, period);
        var rows = NoticeEntry.of(notice, published.rows());
        book.publish(notice, rows);
        owner.shown(published.rows().stream().map(OnNotice::id).toList(), notice.id, notice.endsOn);
        return NoticeView.of(notice, rows);
    }
}
