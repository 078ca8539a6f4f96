package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// An aid application was decided by the school or the county (3.3.2b). Key: the student.
///
/// @param level SCHOOL or COUNTY
/// @param outcome APPROVED or REFUSED
public record ApplicationDecided(
        UUID applicationId,
        UUID studentId,
        String org,
        UUID programmeId,
        String level,
        String outcome,
        Instant at) {}
