package org.guanai.registry.roll.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.roll.report.DropoutReport.Signature;
import org.guanai.registry.roll.report.Rhythm.Period;

/// Counts, takes and prints the reports of dropout control: a school's each month, the county's
/// each quarter, half-year and year.
@ApplicationScoped
class ReportDesk {
    private static final String NOUN = "dropout-report";

    private final DropoutReports reports;
    private final FigureCount figures;
    private final Schools schools;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    ReportDesk(
            DropoutReports reports,
            FigureCount figures,
            Schools schools,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.schools = schools;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// What a report would say now.
    @Transactional
    FiguresView preview(Rhythm rhythm, String period) {
        var place = new OrgPath(caller.org());
        var span = span(rhythm, period);
        return new FiguresView(
                place,
                rhythm,
                period,
                span.from(),
                span.to(),
                figures.of(place, span.from(), span.to()));
    }

    /// @throws Refusal.Unprocessable when another level reports in that rhythm, or the period has
    ///   not begun
    @Transactional
    DropoutReportView submit(ReportSubmission said) {
        var place = new OrgPath(caller.org());
        var span = span(said.rhythm(), said.period());
        if ((said.rhythm() == Rhythm.MONTH) == place.isCounty()) {
            throw Refusal.unprocessable("registry.report-rhythm", "rhythm");
        }
        if (span.from().isAfter(LocalDate.now(clock))) {
            throw Refusal.unprocessable("registry.report-period", "period");
        }
        var counted = figures.of(place, span.from(), span.to());
        var signed = new Signature(caller.name(), clock.instant());
        var made = DropoutReport.submit(place, said, span, counted, signed);
        reports.persistAndFlush(made);
        journal.wrote(NOUN, made.id, "rhythm", "period");
        return reports.view(made.id);
    }

    @Transactional
    Page<DropoutReportView> list(OrgPath org, Rhythm rhythm, String period, Paging paging) {
        return reports.page(org, rhythm, period, paging);
    }

    @Transactional
    DropoutReportView view(UUID id) {
        return reports.view(id);
    }

    @Transactional
    DropoutReportView withdraw(UUID id, String reason) {
        var report = reports.locked(id);
        report.withdraw(new Withdrawn(clock.instant(), caller.name(), reason));
        reports.flush();
        journal.withdrew(NOUN, id, reason);
        return reports.view(id);
    }

    @Transactional
    ReportSheet sheet(UUID id) {
        var report = reports.view(id);
        return new ReportSheet(schools.nameAt(report.org()).orElse(""), report);
    }

    private static Period span(Rhythm rhythm, String period) {
        return rhythm.period(period)
                .orElseThrow(() -> Refusal.invalid("registry.report-period", "period"));
    }
}
