package org.guanai.aid.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.publicity.NoticeLevel;
import org.guanai.aid.publicity.NoticeSubject;
import org.guanai.aid.publicity.NoticeSubjects.Published;
import org.guanai.aid.publicity.Publication;
import org.guanai.events.aid.NoticePublished;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.KnownOrganisation;
import org.guanai.reference.WorkingDays;

/// A public notice (公示) of a school: five working days, on the county's calendar, in which anybody
/// may object.
@Entity
@Table(name = "notice")
class PublicNotice {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    NoticeSubject subject;

    @Enumerated(EnumType.STRING)
    NoticeLevel level;

    /// Null where it is none of a programme.
    UUID programmeId;

    /// Name of the programme, or of the recognition.
    String title;

    String term;
    String schoolCode;
    String schoolName;

    /// The class before which it is published; null before the school.
    String className;

    Instant publishedAt;
    LocalDate startsOn;

    /// Last day, included.
    LocalDate endsOn;

    /// Last day as it was published, over which the hash was made.
    LocalDate publishedUntil;

    int workingDays;

    /// The period reaches beyond the holidays that are announced (尚未公布).
    boolean provisional;

    /// SHA-256 of what was published.
    String contentHash;

    Instant takenDownAt;

    /// Why it was taken down before its last day; null where its time was up.
    String takenDownWhy;

    protected PublicNotice() {}

    /// Announced by [#publish]; each child's family is told by the owner of what it shows.
    static PublicNotice draw(
            KnownOrganisation school, Publication publication, Published shown, Period period) {
        var notice = new PublicNotice();
        notice.id = Ids.next();
        notice.org = school.org();
        notice.subject = publication.subject();
        notice.level = publication.level();
        notice.programmeId = shown.programme();
        notice.title = shown.title();
        notice.term = publication.term();
        notice.className = publication.className();
        notice.schoolCode = school.code();
        notice.schoolName = school.name();
        notice.publishedAt = period.at();
        notice.startsOn = period.from();
        notice.endsOn = period.until();
        notice.publishedUntil = period.until();
        notice.workingDays = period.workingDays();
        notice.provisional = period.provisional();
        return notice;
    }

    /// Fixes what is shown, for the proof.
    ///
    /// @param hash of the rows
    NoticePublished publish(String hash) {
        contentHash = hash;
        return new NoticePublished(id, org.text(), programmeId, startsOn, endsOn);
    }

    /// Counts its last day again; it never lies before today, so that nobody's day to object is
    /// taken back. No event: whoever reads the notice sees its days.
    void count(WorkingDays days, LocalDate today) {
        var until = days.plusWorkdays(startsOn, workingDays);
        endsOn = until.isBefore(today) ? today : until;
        provisional = days.isProvisional(endsOn);
    }

    /// No event: its applications go on by themselves.
    void takeDown(Instant at) {
        takenDownAt = at;
    }

    /// The notice itself was wrong. No event: what it showed is published anew.
    ///
    /// @throws Refusal.Conflict when it has ended
    void takeDown(String why, LocalDate today, Instant at) {
        if (!isRunning(today)) {
            throw Refusal.conflict("aid.notice-over");
        }
        takenDownAt = at;
        takenDownWhy = why;
    }

    boolean isRunning(LocalDate today) {
        return takenDownAt == null && !today.isAfter(endsOn);
    }

    /// @param until last day, included
    record Period(
            Instant at, LocalDate from, LocalDate until, int workingDays, boolean provisional) {}
}
