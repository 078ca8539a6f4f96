package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// A session of the parent school will not be (3.2.2a). Key: the student whose family was invited.
///
/// @param at when it would have begun
public record ParentSessionCancelled(UUID sessionId, UUID studentId, String org, Instant at) {}
