package org.guanai.events.mentoring;

import java.time.LocalDate;
import java.util.UUID;

/// A pause (暂停): duties of a pairing rest for a while. Told again, with the same id, when its days
/// change, and with `withdrawn` when it is taken back. Key: the student.
///
/// @param dutyKind the one that rests; null when all do
/// @param until last day
public record DutiesExcused(
        UUID pauseId,
        UUID pairingId,
        UUID studentId,
        UUID helperId,
        String org,
        String dutyKind,
        LocalDate from,
        LocalDate until,
        boolean withdrawn) {}
