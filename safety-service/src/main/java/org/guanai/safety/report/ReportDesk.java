package org.guanai.safety.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.incident.Incidents;
import org.guanai.safety.report.ReportLog.AwaitedView;

/// Keeps the staged reports on an incident and their clocks (3.1.5e).
@ApplicationScoped
public class ReportDesk {
    private final StagedReports reports;
    private final Incidents incidents;
    private final ReportClocks clocks;
    private final Sealer sealer;
    private final Journal journal;

    ReportDesk(
            StagedReports reports,
            Incidents incidents,
            ReportClocks clocks,
            Sealer sealer,
            Journal journal) {
        this.reports = reports;
        this.incidents = incidents;
        this.clocks = clocks;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    ReportView report(UUID id, ReportEntry entry) {
        var incident = incidents.open(id);
        var before = reports.stepsOf(incident.id());
        ReportClock.requireOrder(entry.stage(), before);
        var dueAt = clocks.of(incident).dueAt(entry.stage(), before);
        var by = new StagedReport.By(incidents.actor(), clocks.now(), dueAt);
        var report = StagedReport.made(incident, entry, by, sealer);
        reports.persist(report);
        journal.wrote("incident-report", incident.id(), "stage", "to", "text");
        return report.view(sealer, true);
    }

    /// On record.
    @Transactional
    public ReportLog list(UUID id) {
        var incident = incidents.find(id);
        var made = reports.of(incident.id());
        journal.opened("incident-report", incident.id(), null);
        var awaited =
                clocks.of(incident)
                        .awaited(made.stream().map(StagedReport::step).toList())
                        .map(a ->
                                new AwaitedView(
                                        a.stage(), a.dueAt(), clocks.now().isAfter(a.dueAt())))
                        .orElse(null);
        return new ReportLog(
                made.stream().map(r -> r.view(sealer, incidents.reads())).toList(), awaited);
    }
}
