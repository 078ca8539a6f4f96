package org.guanai.events.mentoring;

import java.time.LocalDate;
import java.util.UUID;

/// A helper became responsible for a student (3.1.3a, 3.1.4e). Key: the student.
///
/// @param kind TEACHER or SURROGATE
public record PairingStarted(
        UUID pairingId, UUID studentId, UUID helperId, String org, String kind, LocalDate from) {}
