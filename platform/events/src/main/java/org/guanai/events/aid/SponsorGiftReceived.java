package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// A child received what a sponsor gave (3.1.3e). Key: the student.
public record SponsorGiftReceived(
        UUID deliveryId, UUID sponsorshipId, UUID studentId, String org, Instant at) {}
