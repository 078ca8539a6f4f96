package org.guanai.events.mentoring;

import java.time.Instant;
import java.util.UUID;

/// A contact that should not have been recorded was withdrawn (撤回) and counts no more. Key: the
/// student.
///
/// @param kind TALK, HOME_VISIT, WEEKLY_CONTACT, MONTHLY_LIAISON or BIMONTHLY_VISIT
public record ContactWithdrawn(
        UUID contactId,
        UUID pairingId,
        UUID studentId,
        UUID helperId,
        String org,
        String kind,
        Instant occurredAt) {}
