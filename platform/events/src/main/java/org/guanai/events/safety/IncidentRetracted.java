package org.guanai.events.safety;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// An incident was taken back: it was reported by mistake, or is the same as another (3.1.5e). What
/// is on its way is not sent any more, and those who were told are told so. Key: one with each
/// student whom it concerned, for their guardians; one with the incident, for the staff.
///
/// @param studentId null in the one that is keyed with the incident
/// @param why MISTAKEN or DUPLICATE
/// @param duplicateOf the incident that stands, null when it was a mistake
public record IncidentRetracted(
        UUID incidentId,
        UUID studentId,
        String org,
        String why,
        UUID duplicateOf,
        Set<UUID> untoldIds,
        Set<UUID> untoldHumans,
        Instant at) {}
