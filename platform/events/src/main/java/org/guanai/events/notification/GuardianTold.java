package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// A guardian was told about an incident: the message was handed to a channel (3.1.5f). Key: the
/// student.
///
/// @param channel IN_APP, EMAIL …
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
