package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// A call between a child and their family will not be (3.1.6c). Key: the student.
///
/// @param at when it would have begun
public record FamilyCallCancelled(UUID callId, UUID studentId, String org, Instant at) {}
