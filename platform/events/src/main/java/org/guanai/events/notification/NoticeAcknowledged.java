package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// A guardian acknowledged an incident's notice (3.1.5f). Key: the student.
public record NoticeAcknowledged(
        UUID noticeId,
        UUID incidentId,
        UUID studentId,
        UUID guardianId,
        String org,
        String channel,
        Instant at) {}
