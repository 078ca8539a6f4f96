package org.guanai.aid.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.programme.ProgrammeTerms.Terms;
import org.guanai.events.aid.NoticePublished;
import org.guanai.kit.id.Ids;
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
    UUID programmeId;
    String programmeName;
    String term;
    String schoolCode;
    String schoolName;
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

    protected PublicNotice() {}

    /// Announced by [#publish].
    static PublicNotice draw(
            KnownOrganisation school, Terms programme, String term, Period period) {
        var notice = new PublicNotice();
        notice.id = Ids.next();
        notice.org = school.org();
        notice.programmeId = programme.id();
        notice.programmeName = programme.name();
        notice.term = term;
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

    boolean isRunning(LocalDate today) {
        return takenDownAt == null && !today.isAfter(endsOn);
    }

    /// @param until last day, included
    record Period(
            Instant at, LocalDate from, LocalDate until, int workingDays, boolean provisional) {}
}
