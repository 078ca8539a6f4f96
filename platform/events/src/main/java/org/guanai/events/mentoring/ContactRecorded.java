package org.guanai.events.mentoring;

import java.time.Instant;
import java.util.UUID;

/// A helper recorded a contact (3.1.3i, 3.1.3j, 3.1.4f). Key: the student.
///
/// @param kind TALK, HOME_VISIT, WEEKLY_CONTACT, MONTHLY_LIAISON or BIMONTHLY_VISIT
/// @param concern 0 none – 3 acute
public record ContactRecorded(
        UUID contactId,
        UUID pairingId,
        UUID studentId,
        UUID helperId,
        String org,
        String kind,
        Instant occurredAt,
        boolean reached,
        int concern) {}
