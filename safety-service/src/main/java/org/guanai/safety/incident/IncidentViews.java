package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.reporter.ReporterSeal;
import org.guanai.safety.telling.InvolvedView;
import org.guanai.safety.telling.StudentParts;

/// What goes out of an incident to this caller.
@ApplicationScoped
class IncidentViews {
    private static final List<String> LEADERS =
            List.of(Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL);

    private final StudentParts parts;
    private final SimilarIncidents similar;
    private final Incidents incidents;
    private final ReporterSeal reporters;
    private final Sealer sealer;
    private final Caller caller;

    IncidentViews(
            StudentParts parts,
            SimilarIncidents similar,
            Incidents incidents,
            ReporterSeal reporters,
            Sealer sealer,
            Caller caller) {
        this.parts = parts;
        this.similar = similar;
        this.incidents = incidents;
        this.reporters = reporters;
        this.sealer = sealer;
        this.caller = caller;
    }

    IncidentView of(Incident incident) {
        return of(incident, parts.of(incident.id));
    }

    boolean areForStaff() {
        return !caller.personBound();
    }

    IncidentView of(Incident i, List<InvolvedView> students) {
        var words = incidents.reads();
        var leads = LEADERS.stream().anyMatch(caller::is);
        return new IncidentView(
                i.id,
                areForStaff() ? i.clientId : null,
                i.org,
                i.kind,
                i.kind.category(),
                i.severity,
                i.dead,
                i.injured,
                words ? i.what(sealer) : null,
                words ? i.place(sealer) : null,
                i.occurredAt,
                i.state,
                reporters.isCaller(i.reporter),
                i.reportedAt,
                i.handledAt,
                i.closedAt,
                i.withdrawnAt,
                words ? i.withdrawnWhy(sealer) : null,
                areForStaff() ? i.duplicateOf : null,
                students,
                leads ? Arrays.asList(i.suspects) : null,
                leads ? Arrays.asList(i.suspectStaff) : null,
                areForStaff() ? similar(i, students) : List.of(),
                i.toldWithin,
                i.rules,
                i.version);
    }

    private List<UUID> similar(Incident i, List<InvolvedView> students) {
        return similar.to(i, students.stream().map(InvolvedView::studentId).toList());
    }
}
