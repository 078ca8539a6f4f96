package org.guanai.mentoring.counsel.room;

import java.time.Instant;
import java.util.UUID;

/// An appointment.
///
/// @param pseudonym what stands on the list at the door in place of the name
public record AppointmentView(
        UUID id,
        UUID roomId,
        UUID studentId,
        UUID counsellorId,
        String pseudonym,
        Instant startsAt,
        Instant endsAt,
        AppointmentState state,
        long version) {}
