package org.guanai.events.safety;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A student is involved in an incident and the guardian must be told at once (3.1.5f). Key: the
/// student.
///
/// @param role VICTIM, INVOLVED, WITNESS …
/// @param untoldGuardianIds guardians named as suspects: never told, and they see nothing of it
/// @param untoldHumans the humans behind all suspects, as far as known: shut out in every post
/// @param reportedBy staff id, told when no guardian can be reached; null for a client without a
///   person, and where the law protects who reports (强制报告)
public record StudentInvolved(
        UUID incidentId,
        UUID studentId,
        String org,
        String kind,
        int severity,
        String role,
        Instant occurredAt,
        Set<UUID> untoldGuardianIds,
        Set<UUID> untoldHumans,
        UUID reportedBy) {}
