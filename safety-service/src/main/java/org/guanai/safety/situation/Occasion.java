package org.guanai.safety.situation;

import java.time.Instant;
import java.util.UUID;

/// What is said of an incident when guardians are to be told.
///
/// @param reporter told when no guardian can be reached; null for a client without a person, and
///   where the law protects who reports
public record Occasion(
        UUID incidentId,
        String kind,
        int severity,
        Instant occurredAt,
        Instant reportedAt,
        UUID reporter) {}
