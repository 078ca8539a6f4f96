package org.guanai.events.safety;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// What was reported of an incident was put right, or its students or suspects were changed
/// (3.1.5e): all of it as it stands now. Key: the incident.
///
/// @param untoldIds guardians and staff named as suspects: never told from now on, and they see
///   nothing of it
/// @param untoldHumans the humans behind them, as far as known: shut out in every post
public record IncidentCorrected(
        UUID incidentId,
        String org,
        String kind,
        int severity,
        Instant occurredAt,
        int students,
        Set<UUID> untoldIds,
        Set<UUID> untoldHumans,
        Instant at) {}
