package org.guanai.safety.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.incident.OpenIncidents;
import org.guanai.safety.report.ReportLog.AwaitedView;

/// Keeps the staged reports on an incident and their clocks (3.1.5e).
@ApplicationScoped
class ReportDesk {
    @Produces
    static final RuleOf<ReportHours> INCIDENT_REPORTS =
            new RuleOf<>("incident-reports", ReportHours.class);

    private final StagedReports reports;
    private final OpenIncidents incidents;
    private final Rules rules;
    private final Sealer sealer;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ReportDesk(
            StagedReports reports,
            OpenIncidents incidents,
            Rules rules,
            Sealer sealer,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.incidents = incidents;
        this.rules = rules;
        this.sealer = sealer;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// In the transaction of the idempotency key.
    ReportView report(UUID incident, ReportEntry entry) {
        var held = incidents.hold(incident);
        var before = reports.of(incident);
        ReportClock.requireOrder(entry.stage(), before);
        var report = new StagedReport();
        report.id = Ids.next();
        report.incidentId = incident;
        report.org = held.org();
        report.stage = entry.stage();
        report.recipient = entry.to();
        report.body = sealer.seal(entry.text(), StagedReport.TABLE, report.id, "body");
        report.reportedBy = caller.maybePerson().orElse(null);
        report.at = clock.instant();
        report.dueAt = clockOf(held).dueAt(report.stage, before);
        reports.persist(report);
        journal.wrote("incident-report", report.id, "stage", "to", "text");
        return view(report);
    }

    @Transactional
    ReportLog list(UUID incident) {
        var found = incidents.find(incident);
        var made = reports.of(incident);
        journal.opened("incident-report", incident, null);
        var now = clock.instant();
        var awaited =
                clockOf(found)
                        .awaited(made)
                        .map(a -> new AwaitedView(a.stage(), a.dueAt(), now.isAfter(a.dueAt())))
                        .orElse(null);
        return new ReportLog(made.stream().map(this::view).toList(), awaited);
    }

    private ReportClock clockOf(OpenIncidents.Case incident) {
        var hours = rules.today(incident.org()).of(INCIDENT_REPORTS).content();
        return new ReportClock(incident.reportedAt(), hours);
    }

    private ReportView view(StagedReport r) {
        return new ReportView(
                r.id,
                r.stage,
                r.recipient,
                sealer.open(r.body, StagedReport.TABLE, r.id, "body"),
                r.reportedBy,
                r.at,
                r.dueAt,
                r.at.isAfter(r.dueAt));
    }
}
