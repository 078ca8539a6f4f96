package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// A message to the family of a child was taken back. Key: the student.
public record FamilyMessageWithdrawn(UUID messageId, UUID studentId, String org, Instant at) {}
