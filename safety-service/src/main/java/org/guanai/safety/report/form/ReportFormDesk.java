package org.guanai.safety.report.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.incident.IncidentProgress;
import org.guanai.safety.report.ReportDesk;
import org.guanai.safety.report.ReportView;
import org.guanai.safety.report.Stage;

/// Gathers what stands in the form of a report.
@ApplicationScoped
class ReportFormDesk {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm").withZone(BusinessZone.ID);

    private final ReportDesk reports;
    private final IncidentProgress incidents;
    private final ActingPost post;
    private final Journal journal;

    ReportFormDesk(
            ReportDesk reports, IncidentProgress incidents, ActingPost post, Journal journal) {
        this.reports = reports;
        this.incidents = incidents;
        this.post = post;
        this.journal = journal;
    }

    /// @throws Refusal.Absent when the incident has no such report
    @Transactional
    ReportForm form(UUID incident, UUID id) {
        var log = reports.list(incident).items();
        var report =
                log.stream()
                        .filter(r -> r.id().equals(id))
                        .findFirst()
                        .orElseThrow(Refusal::absent);
        var sheet = incidents.view(incidents.find(incident).id());
        journal.opened("incident-report", id, null);
        return new ReportForm(
                post.nameOf(sheet.org()),
                "突发事件信息报送表(%s)".formatted(title(report.stage())),
                number(log, report),
                sheet.kind().category().word(),
                severity(sheet.severity()),
                TIME.format(sheet.occurredAt()),
                or(sheet.where()),
                sheet.dead(),
                sheet.injured(),
                sheet.students().size(),
                or(sheet.what()),
                or(report.text()),
                report.to(),
                report.way().word(),
                report.receivedBy(),
                or(report.receipt()),
                TIME.format(report.at()),
                TIME.format(log.getFirst().at()));
    }

    private static String title(Stage stage) {
        return switch (stage) {
            case FIRST -> "初次报告";
            case CONTINUED -> "进程报告";
            case FINAL -> "结案报告";
        };
    }

    /// 续报一, 续报二 …
    private static String number(List<ReportView> log, ReportView report) {
        return report.stage() == Stage.CONTINUED ? "续报第%d号".formatted(log.indexOf(report)) : "";
    }

    private static String severity(int severity) {
        return List.of("Ⅳ级(一般)", "Ⅲ级(较大)", "Ⅱ级(重大)", "Ⅰ级(特别重大)").get(severity - 1);
    }

    private static String or(String text) {
        return text == null || text.isBlank() ? "—" : text;
    }
}
