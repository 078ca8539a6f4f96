package org.guanai.safety.incident;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.situation.IncidentKind;

/// An incident in a list.
///
/// @param students how many of the involved students the caller sees
public record IncidentSummary(
        UUID id,
        OrgPath org,
        IncidentKind kind,
        int severity,
        Instant occurredAt,
        IncidentState state,
        Instant reportedAt,
        long students) {}
