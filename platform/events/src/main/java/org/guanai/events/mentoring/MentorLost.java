package org.guanai.events.mentoring;

import java.util.UUID;

/// A student lost a helper and nobody took over (3.1.3f): the helper left, teaches no more, is away
/// for long, or may not care for children any more. Key: the student.
///
/// @param kind TEACHER or SURROGATE
/// @param reason HELPER_LEFT, HELPER_AWAY, HELPER_SUSPENDED or HELPER_BARRED
public record MentorLost(
        UUID pairingId, UUID studentId, UUID helperId, String org, String kind, String reason) {}
