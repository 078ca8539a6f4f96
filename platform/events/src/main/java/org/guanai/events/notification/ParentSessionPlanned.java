package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// The family of a child is invited to a session of the parent school, or it was moved (3.2.2a).
/// Key: the student.
///
/// @param at when it begins
public record ParentSessionPlanned(UUID sessionId, UUID studentId, String org, Instant at) {}
