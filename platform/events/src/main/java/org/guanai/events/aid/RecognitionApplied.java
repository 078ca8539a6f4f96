package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// Recognition of hardship (困难认定) was applied for (3.3.2a, 3.1.3h). Key: the student.
///
/// @param onBehalf the school applied for the family, who is told of it
public record RecognitionApplied(
        UUID recognitionId, UUID studentId, String org, boolean onBehalf, Instant at) {}
