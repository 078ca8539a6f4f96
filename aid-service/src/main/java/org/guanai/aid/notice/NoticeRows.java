package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// The rows of notices that the caller may see, for the features that follow.
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

    /// A row that is shown.
    ///
    /// @throws Refusal.Absent when there is no such notice or row
    public NoticeRow row(UUID noticeId, UUID id) {
        var notice = notices.findByIdOptional(noticeId).orElseThrow(Refusal::absent);
        var entry = entries.shown(noticeId, id).orElseThrow(Refusal::absent);
        var running = notice.isRunning(LocalDate.now(clock));
        return new NoticeRow(entry.id, noticeId, entry.applicationId, entry.org, running);
    }

    /// @param running the notice has not ended
    public record NoticeRow(
            UUID id, UUID noticeId, UUID applicationId, OrgPath org, boolean running) {}
}
