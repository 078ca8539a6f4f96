package org.guanai.events.safety;

import java.time.Instant;
import java.util.UUID;

/// A letter to the family of a child was taken back (3.1.5g): nobody need sign it any more. Key:
/// the student.
public record HomeLetterWithdrawn(UUID letterId, UUID studentId, String org, Instant at) {}
