package org.guanai.events.mentoring;

import java.time.LocalDate;
import java.util.UUID;

/// A pairing that had ended by mistake is as if it had never ended. Key: the student.
///
/// @param kind TEACHER or SURROGATE
/// @param from first day of the pairing
public record PairingReinstated(
        UUID pairingId, UUID studentId, UUID helperId, String org, String kind, LocalDate from) {}
