package org.guanai.aid.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.notice.NoticeRows;
import org.guanai.aid.notice.NoticeRows.Shown;
import org.guanai.aid.publicity.NoticeOwners;
import org.guanai.kit.journal.Journal;

/// Ends notices: takes them down and lets what they show pass, except where an objection is open.
/// Idempotent.
@ApplicationScoped
public class NoticeClosing {
    private final NoticeRows rows;
    private final OpenObjections objections;
    private final NoticeOwners owners;
    private final Journal journal;

    NoticeClosing(
            NoticeRows rows, OpenObjections objections, NoticeOwners owners, Journal journal) {
        this.rows = rows;
        this.objections = objections;
        this.owners = owners;
        this.journal = journal;
    }

    /// Locks the row of the notice against objections that arrive at the same moment.
    public Standing standing(UUID subject) {
        var row = rows.lockedOf(subject);
        if (row.isPresent() && row.get().running()) {
            return Standing.RUNNING;
        }
        return objections.areOpenFor(subject) ? Standing.OBJECTED : Standing.PASSED;
    }

    /// Whether something was ever shown on a notice: from then on what was decided before is open
    /// to objections only.
    public boolean wasPublished(UUID subject) {
        return rows.wasShown(subject);
    }

    public void strike(UUID subject) {
        rows.strike(subject);
    }

    /// Lets something pass when neither its notice nor an objection holds it any more.
    public void passIfEnded(UUID notice, UUID subject) {
        if (!rows.isRunning(notice) && !objections.areOpenFor(subject)) {
            var shown = rows.of(notice);
            owners.of(shown.subject()).pass(shown.level(), List.of(subject));
        }
    }

    /// A notice that is itself wrong is taken down before its last day: what it shows waits to be
    /// published anew, for the whole time.
    @Transactional
    void takeDown(UUID id, TakeDown order) {
        var shown = rows.takeDown(id, order.reason());
        owners.of(shown.subject()).waitAgain(shown.level(), shown.ids());
        journal.withdrew("notice", id, order.reason());
    }

    @Transactional
    List<UUID> ended() {
        return rows.ended();
    }

    @Transactional
    void takeDown(UUID id) {
        rows.takeDown(id)
                .ifPresent(shown -> {
                    pass(shown);
                    journal.wrote("notice", id, "takenDownAt");
                });
    }

    private void pass(Shown shown) {
        var free = shown.ids().stream().filter(id -> !objections.areOpenFor(id)).toList();
        owners.of(shown.subject()).pass(shown.level(), free);
    }

    /// Where the notice of something stands.
    public enum Standing {
        /// The last day is not over.
        RUNNING,
        /// It is over, and an objection is not answered.
        OBJECTED,
        /// It is over and no objection is open, or there is none.
        PASSED
    }
}
