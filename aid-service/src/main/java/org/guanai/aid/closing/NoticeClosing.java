package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.application.NoticePeriod;
import org.guanai.kit.journal.Journal;

/// Ends notices: takes them down and lets their applications pass, except where an objection is
/// open. Idempotent.
@ApplicationScoped
public class NoticeClosing implements NoticePeriod {
    private final Notices notices;
    private final NoticeEntries entries;
    private final OpenObjections objections;
    private final ApplicationProgress progress;
    private final Journal journal;
    private final Clock clock;

    NoticeClosing(
            Notices notices,
            NoticeEntries entries,
            OpenObjections objections,
            ApplicationProgress progress,
            Journal journal,
            Clock clock) {
        this.notices = notices;
        this.entries = entries;
        this.objections = objections;
        this.progress = progress;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Standing standing(UUID application) {
        var entry = entries.lockedOf(application);
        if (entry.isEmpty()) {
            return Standing.PASSED;
        }
        if (notices.findById(entry.get().noticeId).isRunning(today())) {
            return Standing.RUNNING;
        }
        return objections.areOpenFor(application) ? Standing.OBJECTED : Standing.PASSED;
    }

    @Override
    public void strike(UUID application) {
        entries.lockedOf(application).ifPresent(e -> e.strike(clock.instant()));
    }

    /// Lets an application pass when neither its notice nor an objection holds it any more.
    public void passIfEnded(UUID notice, UUID application) {
        if (!notices.findById(notice).isRunning(today()) && !objections.areOpenFor(application)) {
            progress.passNotice(List.of(application));
        }
    }

    @Transactional
    List<UUID> ended() {
        return notices.ended(today());
    }

    @Transactional
    void takeDown(UUID id) {
        var notice = notices.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (notice.takenDownAt != null) {
            return;
        }
        notice.takeDown(clock.instant());
        var free =
                entries.of(id).stream()
                        .map(e -> e.applicationId)
                        .filter(a -> !objections.areOpenFor(a))
                        .toList();
        progress.passNotice(free);
        journal.wrote("notice", id, "takenDownAt");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
