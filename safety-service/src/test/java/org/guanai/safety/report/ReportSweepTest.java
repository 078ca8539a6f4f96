package org.guanai.safety.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.safety.Safety.path;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.report;
import static org.guanai.safety.Safety.reported;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.student;
import static org.guanai.safety.Safety.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.safety.IncidentReportOverdue;
import org.guanai.kit.testing.Rows;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.Test;

/// 3.1.5e: a report that is owed and not made alarms somebody.
@QuarkusTest
class ReportSweepTest {
    @Inject ReportSweep sweep;

    private final TestCounty county = Safety.county();

    @Test
    void anOverdueReportIsAnnouncedOnceADay() {
        var incident = reportedHoursAgo(3, 3);
        sweep.sweep();
        sweep.sweep();
        assertThat(overdue(incident))
                .extracting(IncidentReportOverdue::stage)
                .containsExactly("FIRST");
    }

    @Test
    void whatIsDueLaterIsNot() {
        var incident = reportedHoursAgo(1, 3);
        sweep.sweep();
        assertThat(overdue(incident)).isEmpty();
    }

    @Test
    void whatIsMinorOwesNoReport() {
        var incident = reportedHoursAgo(3, 1);
        sweep.sweep();
        assertThat(overdue(incident)).isEmpty();
    }

    @Test
    void aReportThatWasMadeIsNotMissed() {
        var incident = reportedHoursAgo(3, 3);
        var body =
                Map.of(
                        "stage",
                        "FIRST",
                        "to",
                        "县教育局",
                        "text",
                        "已送医",
                        "way",
                        "FAX",
                        "receivedBy",
                        "值班室");
        then(principal(county.east).post(path(incident) + "/reports", body)).created();
        sweep.sweep();
        assertThat(overdue(incident)).isEmpty();
    }

    private UUID reportedHoursAgo(int hours, int severity) {
        var child = student(county.east, UUID.randomUUID());
        var incident = reported(county.east, with(report(child), "severity", severity));
        Rows.change(
                "update incident set reported_at = now() - ? * interval '1 hour' where id = ?",
                hours,
                incident);
        return incident;
    }

    private static List<IncidentReportOverdue> overdue(UUID incident) {
        return said(IncidentReportOverdue.class, IncidentReportOverdue::incidentId, incident);
    }
}
