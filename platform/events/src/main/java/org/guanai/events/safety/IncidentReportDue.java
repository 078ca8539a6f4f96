package org.guanai.events.safety;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A staged report on an incident to the authorities comes due soon (3.1.5e): once for each report,
/// before its deadline. Key: the incident.
///
/// @param stage FIRST, CONTINUED or FINAL
/// @param untoldIds guardians and staff named as suspects: never told
/// @param untoldHumans the humans behind them, as far as known
public record IncidentReportDue(
        UUID incidentId,
        String org,
        int severity,
        String stage,
        Instant dueAt,
        Set<UUID> untoldIds,
        Set<UUID> untoldHumans) {}
