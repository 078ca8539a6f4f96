package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// The whole contact chain was tried and no guardian has acknowledged (3.1.5f). Key: the student.
///
/// @param reason NO_CONTACT (there is no guardian to tell), NOT_REACHED (no channel reached any of
///   them), NOBODY_ACKNOWLEDGED
public record GuardianUnreachable(
        UUID noticeId, UUID incidentId, UUID studentId, String org, String reason, Instant at) {}
