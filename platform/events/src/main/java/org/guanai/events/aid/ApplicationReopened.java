package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// A decision on an aid application was taken back as a slip: it is decided again (3.3.2b). Key:
/// the student.
///
/// @param level whose decision it was, SCHOOL or COUNTY
public record ApplicationReopened(
        UUID applicationId,
        UUID studentId,
        String org,
        UUID programmeId,
        String level,
        Instant at) {}
