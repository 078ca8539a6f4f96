package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// Parents entrust somebody with the care of their child (委托照护, 3.2.2b): school and village are
/// told in writing. Key: the student.
///
/// @param org path of the school
/// @param village path of the village or community in which the child lives; null when none is
///   known
public record EntrustmentSigned(
        UUID entrustmentId,
        UUID studentId,
        String org,
        String village,
        LocalDate from,
        LocalDate until) {}
