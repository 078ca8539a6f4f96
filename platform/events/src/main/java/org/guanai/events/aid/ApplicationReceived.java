package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// An aid application was taken in (3.3.2b, 3.1.3h). Key: the student.
///
/// @param onBehalf the school applied for the family, who is told of it
public record ApplicationReceived(
        UUID applicationId,
        UUID studentId,
        String org,
        UUID programmeId,
        boolean onBehalf,
        Instant at) {}
