package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// A channel that had taken a message about an incident reports that it did not arrive (3.1.5f): by
/// it the guardian was not told after all. Key: the student.
///
/// @param channel SMS, EMAIL …, as in the [GuardianTold] that it takes back
public record TellingBounced(
        UUID noticeId,
        UUID incidentId,
        UUID studentId,
        UUID guardianId,
        String org,
        String channel,
        Instant at) {}
