package org.guanai.safety.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.incident.IncidentCase;

/// Whether a report on an incident to the authorities is owed still.
@ApplicationScoped
public class ReportsOwed {
    private final StagedReports reports;
    private final ReportClocks clocks;

    ReportsOwed(StagedReports reports, ReportClocks clocks) {
        this.reports = reports;
        this.clocks = clocks;
    }

    /// @throws Refusal.Conflict while the final report is owed
    public void requireNone(IncidentCase incident) {
        if (clocks.of(incident).awaited(reports.stepsOf(incident.id())).isPresent()) {
            throw Refusal.conflict("safety.final-report-owed", "state");
        }
    }
}
