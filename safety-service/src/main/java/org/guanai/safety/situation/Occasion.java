package org.guanai.safety.telling;

import java.time.Instant;
import java.util.UUID;

/// What is said of an incident when guardians are to be told.
public record Occasion(
        UUID incidentId, String kind, int severity, Instant occurredAt, Instant reportedAt) {}
