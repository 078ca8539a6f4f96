package org.guanai.mentoring.rhythm.sweep;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.rhythm.duty.Duties;
import org.guanai.mentoring.rhythm.duty.Duties.Met;
import org.guanai.mentoring.rhythm.duty.DutyRecount;
import org.guanai.mentoring.rhythm.window.WindowsCut;

/// Counts all duties of a county again after its calendar changed.
@ApplicationScoped
class CountyRecount {
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Recounts recounts;
    private final Duties duties;
    private final DutyRecount recount;

    CountyRecount(Recounts recounts, Duties duties, DutyRecount recount) {
        this.recounts = recounts;
        this.duties = duties;
        this.recount = recount;
    }

    void on(@Observes WindowsCut cut) {
        recounts.locked(cut.county())
                .ifPresentOrElse(
                        Recount::restart, () -> recounts.persist(Recount.of(cut.county())));
    }

    List<OrgPath> waiting() {
        return recounts.counties();
    }

    /// One replica at a time: the row is locked until the batch is committed.
    ///
    /// @return subjects that were looked at; 0 when all are done
    int batch(OrgPath county) {
        return recounts.locked(county).map(this::batch).orElse(0);
    }

    private int batch(Recount progress) {
        var from = progress.reached == null ? FIRST : progress.reached;
        var page = duties.after(from, progress.place(), BATCH);
        if (page.isEmpty()) {
            recounts.delete(progress);
            return 0;
        }
        recount.recount(page.stream().filter(Met::concerned).map(Met::subjectId).collect(toSet()));
        progress.reach(page.getLast().subjectId());
        return page.size();
    }
}
