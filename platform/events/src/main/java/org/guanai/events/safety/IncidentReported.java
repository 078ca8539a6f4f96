package org.guanai.events.safety;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// An incident (突发事件, 安全事故) was reported (3.1.5e). Key: the incident.
///
/// @param untoldIds guardians and staff named as suspects: never told, and they see nothing of it
/// @param untoldHumans the humans behind them, as far as known: shut out in every post
public record IncidentReported(
        UUID incidentId,
        String org,
        String kind,
        int severity,
        Instant occurredAt,
        int students,
        Set<UUID> untoldIds,
        Set<UUID> untoldHumans) {}
