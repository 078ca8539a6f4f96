package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// A guardian was told about an incident (3.1.5f): a channel has taken the message, a person has
/// telephoned, or they have opened the notice in the app. Key: the student.
///
/// @param channel EMAIL, IN_APP once they have opened it, CALL …
/// @param position place in the contact chain, 1 first
public record GuardianTold(
        UUID noticeId,
        UUID incidentId,
        UUID studentId,
        UUID guardianId,
        String org,
        String channel,
        int position,
        Instant at) {}
