package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// An appeal of a refusal (申诉) was answered (2.2). Key: the student.
///
/// @param upheld what was refused is decided again
public record AppealAnswered(
        UUID appealId, UUID studentId, String org, boolean upheld, Instant at) {}
