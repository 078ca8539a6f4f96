package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.application.ApplicationProgress.OnNotice;
import org.guanai.aid.notice.NoticeResource.Publication;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.aid.programme.ProgrammeTerms.Terms;
import org.guanai.events.Topics;
import org.guanai.events.aid.NoticePublished;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.reference.CountyCalendars;
import org.guanai.reference.KnownOrganisation;
import org.guanai.reference.Organisations;

/// Publishes what a school has approved, for as many working days as the programme says.
@ApplicationScoped
class NoticeDesk {
    /// Rows of one notice; what is more goes into the next.
    static final int MOST = 500;

    private final Notices notices;
    private final NoticeEntries entries;
    private final ApplicationProgress progress;
    private final Organisations organisations;
    private final ProgrammeTerms programmes;
    private final CountyCalendars calendars;
    private final Journal journal;
    private final Clock clock;

    NoticeDesk(
            Notices notices,
            NoticeEntries entries,
            ApplicationProgress progress,
            Organisations organisations,
            ProgrammeTerms programmes,
            CountyCalendars calendars,
            Journal journal,
            Clock clock) {
        this.notices = notices;
        this.entries = entries;
        this.progress = progress;
        this.organisations = organisations;
        this.programmes = programmes;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    NoticeView publish(Publication publication) {
        var school = organisations.school(publication.school()).orElseThrow(Refusal::absent);
        var programme = programmes.of(publication.programmeId()).orElseThrow(Refusal::absent);
        var taken =
                progress.putOnNotice(programme.id(), publication.term(), school.org().text(), MOST);
        if (taken.isEmpty()) {
            throw Refusal.conflict("aid.nothing-to-publish");
        }
        var notice = notice(school, programme, publication.term());
        var rows = taken.stream().map(a -> entry(notice, a)).toList();
        notice.contentHash = ContentHash.of(notice, rows);
        notices.persist(notice);
        entries.persist(rows);
        journal.wrote("notice", notice.id, "entries");
        journal.publish(Topics.AID_EVENTS, notice.id, event(notice));
        return NoticeView.of(notice, rows);
    }

    @Transactional
    NoticeProof proof(UUID id) {
        return notices.findByIdOptional(id).map(NoticeProof::of).orElseThrow(Refusal::absent);
    }

    private PublicNotice notice(KnownOrganisation school, Terms programme, String term) {
        var days = calendars.workingDays(school.org());
        var today = LocalDate.now(clock);
        var notice = new PublicNotice();
        notice.id = Ids.next();
        notice.org = school.org().text();
        notice.programmeId = programme.id();
        notice.programmeName = programme.name();
        notice.term = term;
        notice.schoolCode = school.code();
        notice.schoolName = school.name();
        notice.publishedAt = clock.instant();
        notice.startsOn = today;
        notice.workingDays = programme.noticeWorkingDays();
        notice.endsOn = days.plusWorkdays(today, notice.workingDays);
        notice.provisional = days.isProvisional(notice.endsOn);
        return notice;
    }

    private static NoticeEntry entry(PublicNotice notice, OnNotice application) {
        var entry = new NoticeEntry();
        entry.id = Ids.next();
        entry.org = notice.org;
        entry.noticeId = notice.id;
        entry.applicationId = application.id();
        entry.maskedName = NameMask.of(application.name());
        entry.grade = application.grade();
        entry.className = application.className();
        return entry;
    }

    private static NoticePublished event(PublicNotice notice) {
        return new NoticePublished(
                notice.id, notice.org, notice.programmeId, notice.startsOn, notice.endsOn);
    }
}
