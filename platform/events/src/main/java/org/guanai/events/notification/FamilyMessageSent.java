package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// Praise or guidance goes to the family of a child (3.2.1d, f). Carries no text. Key: the student.
///
/// @param kind PRAISE or GUIDANCE
public record FamilyMessageSent(
        UUID messageId, UUID studentId, String org, String kind, Instant at) {}
