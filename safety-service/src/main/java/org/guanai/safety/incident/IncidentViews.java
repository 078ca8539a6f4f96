package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.telling.InvolvedView;
import org.guanai.safety.telling.StudentParts;

/// What goes out of an incident to this caller.
@ApplicationScoped
class IncidentViews {
    private final StudentParts parts;
    private final Sealer sealer;
    private final Caller caller;

    IncidentViews(StudentParts parts, Sealer sealer, Caller caller) {
        this.parts = parts;
        this.sealer = sealer;
        this.caller = caller;
    }

    IncidentView of(Incident incident) {
        return of(incident, parts.of(incident.id));
    }

    /// With the words, which guardians do not see.
    boolean areForStaff() {
        return !caller.personBound();
    }

    IncidentView of(Incident i, List<InvolvedView> students) {
        var staff = areForStaff();
        return new IncidentView(
                i.id,
                i.org,
                i.kind,
                i.severity,
                staff ? i.what(sealer) : null,
                staff ? i.place(sealer) : null,
                i.occurredAt,
                i.state,
                staff ? i.reportedBy : null,
                i.reportedAt,
                i.handledAt,
                i.closedAt,
                students,
                leads() ? Arrays.asList(i.suspects) : null,
                i.toldWithin,
                i.rules,
                i.version);
    }

    private boolean leads() {
        return caller.is(Roles.PRINCIPAL)
                || caller.is(Roles.SAFETY_OFFICER)
                || caller.is(Roles.COUNTY_OFFICER);
    }
}
