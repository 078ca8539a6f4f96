package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// An aid application was put right before it was decided (更正, 3.3.2b). Key: the student.
///
/// @param bySchool not by the family, who is told of it
public record ApplicationCorrected(
        UUID applicationId, UUID studentId, String org, boolean bySchool, Instant at) {}
