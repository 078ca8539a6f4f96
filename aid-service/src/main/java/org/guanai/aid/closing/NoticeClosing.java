package org.guanai.aid.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.application.NoticePeriod;
import org.guanai.aid.notice.NoticeRows;
import org.guanai.kit.journal.Journal;

/// Ends notices: takes them down and lets their applications pass, except where an objection is
/// open. Idempotent.
@ApplicationScoped
public class NoticeClosing implements NoticePeriod {
    private final NoticeRows rows;
    private final OpenObjections objections;
    private final ApplicationProgress progress;
    private final Journal journal;

    NoticeClosing(
            NoticeRows rows,
            OpenObjections objections,
            ApplicationProgress progress,
            Journal journal) {
        this.rows = rows;
        this.objections = objections;
        this.progress = progress;
        this.journal = journal;
    }

    @Override
    public Standing standing(UUID application) {
        var row = rows.lockedOf(application);
        if (row.isEmpty()) {
            return Standing.PASSED;
        }
        if (row.get().running()) {
            return Standing.RUNNING;
        }
        return objections.areOpenFor(application) ? Standing.OBJECTED : Standing.PASSED;
    }

    @Override
    public boolean wasPublished(UUID application) {
        return rows.wasShown(application);
    }

    @Override
    public void strike(UUID application) {
        rows.strike(application);
    }

    /// Lets an application pass when neither its notice nor an objection holds it any more.
    public void passIfEnded(UUID notice, UUID application) {
        if (!rows.isRunning(notice) && !objections.areOpenFor(application)) {
            progress.passNotice(List.of(application));
        }
    }

    @Transactional
    List<UUID> ended() {
        return rows.ended();
    }

    @Transactional
    void takeDown(UUID id) {
        rows.takeDown(id)
                .ifPresent(shown -> {
                    progress.passNotice(
                            shown.stream().filter(a -> !objections.areOpenFor(a)).toList());
                    journal.wrote("notice", id, "takenDownAt");
                });
    }
}
