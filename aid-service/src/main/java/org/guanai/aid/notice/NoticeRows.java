package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.publicity.NoticeLevel;
import org.guanai.aid.publicity.NoticeSubject;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// The rows of notices that the caller may see, for the features that follow. Every step joins the
/// caller's transaction. Locks are taken in one order: notice, application, row.
@ApplicationScoped
public class NoticeRows {
    private final Notices notices;
    private final NoticeEntries entries;
    private final Clock clock;

    NoticeRows(Notices notices, NoticeEntries entries, Clock clock) {
        this.notices = notices;
        this.entries = entries;
        this.clock = clock;
    }

    /// @throws Refusal.Absent when there is no such notice
    public void requireNotice(UUID notice) {
        notices.findByIdOptional(notice).orElseThrow(Refusal::absent);
    }

    /// A row that is shown, held: whoever ends its notice, or decides on its application, waits for
    /// the current transaction.
    ///
    /// @throws Refusal.Absent when there is no such notice or row
    public NoticeRow held(UUID noticeId, UUID id) {
        var notice = notices.held(noticeId).orElseThrow(Refusal::absent);
        return entries.held(noticeId, id).map(e -> row(notice, e)).orElseThrow(Refusal::absent);
    }

    /// The row of what is shown, locked against objections that arrive at the same moment.
    public Optional<NoticeRow> lockedOf(UUID subject) {
        return entries.lockedOf(subject).map(e -> row(notices.findById(e.noticeId), e));
    }

    /// Whether something was ever shown.
    public boolean wasShown(UUID subject) {
        return entries.wereShown(subject);
    }

    /// Shows something no longer.
    public void strike(UUID subject) {
        entries.lockedOf(subject).ifPresent(e -> e.strike(clock.instant()));
    }

    public boolean isRunning(UUID notice) {
        return isRunning(notices.findById(notice));
    }

    /// The notices that have ended and stand still.
    public List<UUID> ended() {
        return notices.ended(LocalDate.now(clock));
    }

    /// Takes a notice down whose time is up.
    ///
    /// @return what it shows; empty when it was down already
    public Optional<Shown> takeDown(UUID id) {
        var notice = notices.locked(id).filter(n -> n.takenDownAt == null);
        return notice.map(this::end);
    }

    /// Takes a notice down that is itself wrong; its rows are struck.
    ///
    /// @throws Refusal.Absent when there is no such notice
    /// @throws Refusal.Conflict when it has ended
    public Shown takeDown(UUID id, String why) {
        var notice = notices.locked(id).orElseThrow(Refusal::absent);
        var shown = shown(notice);
        notice.takeDown(why, LocalDate.now(clock), clock.instant());
        entries.of(id).forEach(e -> e.strike(clock.instant()));
        entries.flush();
        return shown;
    }

    /// A class's rows give way to those of the school's notice.
    private Shown end(PublicNotice notice) {
        var shown = shown(notice);
        notice.takeDown(clock.instant());
        if (notice.level == NoticeLevel.CLASS) {
            entries.of(notice.id).forEach(e -> e.strike(clock.instant()));
        }
        return shown;
    }

    private Shown shown(PublicNotice notice) {
        var ids = entries.of(notice.id).stream().map(e -> e.subjectId).toList();
        return new Shown(notice.subject, notice.level, ids);
    }

    private NoticeRow row(PublicNotice notice, NoticeEntry e) {
        return new NoticeRow(
                e.id, notice.id, notice.subject, e.subjectId, e.org, isRunning(notice));
    }

    private boolean isRunning(PublicNotice notice) {
        return notice.isRunning(LocalDate.now(clock));
    }

    /// @param subjectId the application or recognition that the row shows
    /// @param running the notice has not ended
    public record NoticeRow(
            UUID id,
            UUID noticeId,
            NoticeSubject subject,
            UUID subjectId,
            OrgPath org,
            boolean running) {}

    /// What a notice shows, without rows that were struck.
    public record Shown(NoticeSubject subject, NoticeLevel level, List<UUID> ids) {}

    /// What a notice is about.
    ///
    /// @throws Refusal.Absent when there is no such notice
    public Shown of(UUID notice) {
        return notices.findByIdOptional(notice).map(this::shown).orElseThrow(Refusal::absent);
    }
}
