package org.guanai.events.safety;

import java.time.Instant;
import java.util.UUID;

/// An incident (突发事件, 安全事故) was reported (3.1.5e). Key: the incident.
public record IncidentReported(
        UUID incidentId, String org, String kind, int severity, Instant occurredAt, int students) {}
