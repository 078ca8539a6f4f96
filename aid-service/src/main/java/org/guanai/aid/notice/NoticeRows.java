package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /// The row of an application, locked against objections that arrive at the same moment.
    public Optional<NoticeRow> lockedOf(UUID application) {
        return entries.lockedOf(application).map(e -> row(notices.findById(e.noticeId), e));
    }

    /// Whether an application was ever shown.
    public boolean wasShown(UUID application) {
        return entries.wereShown(application);
    }

    /// Shows an application no longer.
    public void strike(UUID application) {
        entries.lockedOf(application).ifPresent(e -> e.strike(clock.instant()));
    }

    public boolean isRunning(UUID notice) {
        return isRunning(notices.findById(notice));
    }

    /// The notices that have ended and stand still.
    public List<UUID> ended() {
        return notices.ended(LocalDate.now(clock));
    }

    /// Takes a notice down.
    ///
    /// @return the applications that it shows; empty when it was down already
    public Optional<List<UUID>> takeDown(UUID id) {
        var notice = notices.locked(id).filter(n -> n.takenDownAt == null);
        notice.ifPresent(n -> n.takeDown(clock.instant()));
        return notice.map(n -> entries.of(id).stream().map(e -> e.applicationId).toList());
    }

    private NoticeRow row(PublicNotice notice, NoticeEntry e) {
        return new NoticeRow(e.id, notice.id, e.applicationId, e.org, isRunning(notice));
    }

    private boolean isRunning(PublicNotice notice) {
        return notice.isRunning(LocalDate.now(clock));
    }

    /// @param running the notice has not ended
    public record NoticeRow(
            UUID id, UUID noticeId, UUID applicationId, OrgPath org, boolean running) {}
}
