package org.guanai.notification.occasion.digest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/// When digests go out, on working days (工作时间). Rule `digest`.
///
/// @param days on which they go out
record DigestTime(
        @NotNull LocalTime from, @NotNull LocalTime until, @NotEmpty Set<@NotNull DayOfWeek> days) {
    boolean isIt(LocalDateTime now) {
        var time = now.toLocalTime();
        return days.contains(now.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(until);
    }
}
