package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// An entrustment is over: revoked, given back, or its time is up. Key: the student.
///
/// @param org path of the school
/// @param village path of the village or community in which the child lives; null when none is
///   known
/// @param mistaken whether it never held: it was entered by mistake
public record EntrustmentEnded(
        UUID entrustmentId,
        UUID studentId,
        String org,
        String village,
        LocalDate on,
        boolean mistaken) {}
