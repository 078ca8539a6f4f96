package org.guanai.safety.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.safety.IncidentReportDue;
import org.guanai.events.safety.IncidentReportOverdue;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.safety.incident.IncidentCase;
import org.guanai.safety.incident.Incidents;
import org.guanai.safety.report.ReportClock.Awaited;
import org.guanai.safety.suspect.SuspectCheck;

/// Announces reports that come due, before their deadline, and those that are overdue, once a day
/// until they are made.
@ApplicationScoped
class ReportWatch {
    private static final int PAGE = 200;

    private final Incidents incidents;
    private final StagedReports reports;
    private final ReportAlarms alarms;
    private final ReportClocks clocks;
    private final SuspectCheck suspects;
    private final Journal journal;

    ReportWatch(
            Incidents incidents,
            StagedReports reports,
            ReportAlarms alarms,
            ReportClocks clocks,
            SuspectCheck suspects,
            Journal journal) {
        this.incidents = incidents;
        this.reports = reports;
        this.alarms = alarms;
        this.clocks = clocks;
        this.suspects = suspects;
        this.journal = journal;
    }

    /// The next incidents, in the order of their ids.
    ///
    /// @return the last one that was looked at; empty at the end
    @Transactional
    Optional<UUID> look(UUID after) {
        var page = incidents.standing(after, PAGE);
        page.forEach(this::look);
        return page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().id());
    }

    private void look(IncidentCase incident) {
        var clock = clocks.of(incident);
        clock.awaited(reports.stepsOf(incident.id()))
                .filter(a -> clocks.now().isAfter(a.dueAt().minus(clock.warning())))
                .ifPresent(awaited -> look(incident, awaited));
    }

    private void look(IncidentCase incident, Awaited awaited) {
        var isOver = clocks.now().isAfter(awaited.dueAt());
        var said = (isOver ? "OVERDUE_" : "DUE_") + awaited.stage();
        if (!alarms.raise(incident.id(), today(), said, incident.org())) {
            return;
        }
        if (isOver) {
            announce(incident, awaited);
        } else {
            warn(incident, awaited);
        }
    }

    private void warn(IncidentCase incident, Awaited awaited) {
        var untold = suspects.untold(incident.suspects());
        journal.publish(
                Topics.SAFETY_EVENTS,
                incident.id(),
                new IncidentReportDue(
                        incident.id(),
                        incident.org().text(),
                        incident.severity(),
                        awaited.stage().name(),
                        awaited.dueAt(),
                        untold.ids(),
                        untold.humans()));
    }

    private void announce(IncidentCase incident, Awaited awaited) {
        var untold = suspects.untold(incident.suspects());
        journal.publish(
                Topics.SAFETY_EVENTS,
                incident.id(),
                new IncidentReportOverdue(
                        incident.id(),
                        incident.org().text(),
                        incident.severity(),
                        awaited.stage().name(),
                        awaited.dueAt(),
                        untold.ids(),
                        untold.humans()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clocks.now(), BusinessZone.ID);
    }
}
