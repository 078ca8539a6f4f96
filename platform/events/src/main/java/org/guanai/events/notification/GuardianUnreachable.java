package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// The whole contact chain was tried and no guardian has acknowledged (3.1.5f). Key: the student.
///
/// @param reason NOBODY_ACKNOWLEDGED, NO_CONTACT
public record GuardianUnreachable(
        UUID noticeId, UUID incidentId, UUID studentId, String org, String reason, Instant at) {}
