package org.guanai.mentoring.counsel.room;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// An appointment with the counsellor who books it.
///
/// @param minutes 40 when absent
public record AppointmentBooking(
        @NotNull UUID roomId,
        @NotNull UUID studentId,
        @NotNull Instant startsAt,
        @Min(10) @Max(180) Integer minutes) {
    private static final int SLOT = 40;

    Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes == null ? SLOT : minutes));
    }
}
