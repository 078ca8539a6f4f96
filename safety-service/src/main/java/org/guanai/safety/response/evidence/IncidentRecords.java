package org.guanai.safety.response.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.file.RecordKind;
import org.guanai.safety.file.RecordOwner;
import org.guanai.safety.incident.Incidents;

/// The evidence of an incident (证据).
@ApplicationScoped
class IncidentRecords implements RecordOwner {
    private final Incidents incidents;

    IncidentRecords(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INCIDENT;
    }

    @Override
    public OrgPath org(UUID record, boolean writing) {
        return writing ? incidents.open(record).org() : incidents.find(record).org();
    }
}
