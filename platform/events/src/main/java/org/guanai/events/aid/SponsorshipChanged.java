package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// A one-to-one sponsorship (一对一资助, 3.1.3e) began or ended. Key: the student.
///
/// @param active whether it stands
public record SponsorshipChanged(
        UUID sponsorshipId, UUID studentId, String org, boolean active, Instant at) {}
