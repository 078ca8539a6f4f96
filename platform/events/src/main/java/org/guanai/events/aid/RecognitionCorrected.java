package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// An application for recognition of hardship was put right before it was checked (更正, 3.3.2a).
/// Key: the student.
///
/// @param bySchool not by the family, who is told of it
public record RecognitionCorrected(
        UUID recognitionId, UUID studentId, String org, boolean bySchool, Instant at) {}
