package org.guanai.events.mentoring;

import java.time.Instant;
import java.util.UUID;

/// A contact was corrected (更正); all as it stands now. What was derived from it is counted again.
/// Key: the student.
///
/// @param kind TALK, HOME_VISIT, WEEKLY_CONTACT, MONTHLY_LIAISON or BIMONTHLY_VISIT
/// @param concern 0 none – 3 acute
public record ContactCorrected(
        UUID contactId,
        UUID pairingId,
        UUID studentId,
        UUID helperId,
        String org,
        String kind,
        Instant occurredAt,
        boolean reached,
        int concern) {}
