package org.guanai.events.safety;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A student's part in an incident as it stands after a change (3.1.5e, 3.1.5f): the student was
/// taken out of it, a suspect was named or cleared, or kind, severity or time were put right. What
/// is on its way to a suspect, or about a student who is taken out, is not sent any more. Key: the
/// student. A student who is added later has `StudentInvolved`.
///
/// @param involved false for a student who was named by mistake: those who were told are told so
/// @param untoldIds guardians and staff named as suspects, all of them
/// @param untoldHumans the humans behind them, as far as known: shut out in every post
public record IncidentInvolvementChanged(
        UUID incidentId,
        UUID studentId,
        String org,
        String kind,
        int severity,
        String role,
        Instant occurredAt,
        boolean involved,
        Set<UUID> untoldIds,
        Set<UUID> untoldHumans,
        Instant at) {}
