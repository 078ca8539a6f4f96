package org.guanai.safety.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// On which days it was announced that a report on an incident comes due, or is overdue.
@ApplicationScoped
class ReportAlarms {
    /// SQL, since two replicas may look at the same time, and one of them is to announce it.
    private static final String RAISE =
            """
            insert into report_alarm (incident_id, day, said, org) values (:incident, :day, :said, :org)
            on conflict (incident_id, day, said) do nothing\
            """;

    private final Sql sql;

    ReportAlarms(Sql sql) {
        this.sql = sql;
    }

    /// Whether it is the first of that day.
    ///
    /// @param said which report, and whether it is due or overdue
    boolean raise(UUID incident, LocalDate day, String said, OrgPath org) {
        return sql.update(RAISE)
                        .with("incident", incident)
                        .with("day", day)
                        .with("said", said)
                        .with("org", org.text())
                        .run()
                == 1;
    }
}
