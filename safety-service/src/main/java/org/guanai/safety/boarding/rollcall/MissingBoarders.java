package org.guanai.safety.boarding.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.incident.IncidentIntake;
import org.guanai.safety.incident.IncidentReport;
import org.guanai.safety.situation.IncidentKind;
import org.guanai.safety.situation.Part;

/// Reports missing boarders as one incident: guardians are told at once, and the clocks run.
@ApplicationScoped
class MissingBoarders {
    private static final int SEVERITY = 2;

    private final IncidentIntake incidents;
    private final Sealer sealer;

    MissingBoarders(IncidentIntake incidents, Sealer sealer) {
        this.incidents = incidents;
        this.sealer = sealer;
    }

    /// @return its id
    UUID report(RollCallEntry entry, Instant at) {
        var missing =
                entry.missing().stream()
                        .map(s -> new IncidentReport.InvolvedStudent(s, Part.INVOLVED))
                        .toList();
        var report =
                new IncidentReport(
                        null,
                        IncidentKind.MISSING,
                        SEVERITY,
                        "晚点名未到：%d人".formatted(missing.size()),
                        entry.building(),
                        at,
                        null,
                        null,
                        null,
                        missing,
                        null,
                        null);
        return incidents.report(report).id();
    }

    Sealer sealer() {
        return sealer;
    }
}
