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
import org.guanai.kit.problem.Refusal;

/// Ends notices: takes them down and lets their applications pass, except where an objection is
/// open. However often it runs, a step is taken once.
@ApplicationScoped
class NoticeClosing implements NoticePeriod {
    private final Notices notices;
    private final NoticeEntries entries;
    private final Objections objections;
    private final ApplicationProgress progress;
    private final Journal journal;
    private final Clock clock;

    NoticeClosing(
            Notices notices,
            NoticeEntries entries,
            Objections objections,
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
    public void settle(UUID application) {
        var entry = entries.heldOf(application);
        if (entry.isEmpty()) {
            return;
        }
        if (notices.findById(entry.get().noticeId).stands(today())) {
            throw Refusal.conflict("aid.notice-not-passed");
        }
        if (objections.isOpenFor(application)) {
            throw Refusal.conflict("aid.objection-open");
        }
        progress.passNotice(List.of(application));
    }

    @Override
    public void strike(UUID application) {
        entries.heldOf(application).ifPresent(e -> e.struckAt = clock.instant());
    }

    /// Lets an application pass when nothing holds it any more.
    void passIfEnded(PublicNotice notice, UUID application) {
        if (!notice.stands(today()) && !objections.isOpenFor(application)) {
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
        notice.takenDownAt = clock.instant();
        var free =
                entries.of(id).stream()
                        .map(e -> e.applicationId)
                        .filter(a -> !objections.isOpenFor(a))
                        .toList();
        progress.passNotice(free);
        journal.wrote("notice", id, "takenDownAt");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
