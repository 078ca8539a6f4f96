package org.guanai.events.notification;

import java.time.Instant;
import java.util.UUID;

/// A call between a child and their family was booked (3.1.6c). Key: the student.
///
/// @param guardianId guardian to talk with
/// @param keeperId member of staff who keeps the line; null for another telephone
/// @param at when it begins
public record FamilyCallBooked(
        UUID callId, UUID studentId, String org, UUID guardianId, UUID keeperId, Instant at) {}
