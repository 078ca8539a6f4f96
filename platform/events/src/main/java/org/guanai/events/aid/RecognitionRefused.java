package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// A recognition of hardship was refused, by the school or after an objection (3.3.2a, 2.2). Key:
/// the student.
public record RecognitionRefused(UUID recognitionId, UUID studentId, String org, Instant at) {}
