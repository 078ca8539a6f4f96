package org.guanai.registry.calendar.holiday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A day of the county put right.
///
/// @param source the notice that says so
/// @param reason why it is changed
public record HolidayChange(
        @NotNull HolidayKind kind,
        @NotBlank @Size(max = 20) String name,
        @NotBlank @Size(max = 60) String source,
        @NotBlank @Size(min = 4, max = 200) String reason) {

    Announcement of(LocalDate day) {
        return new Announcement(day, kind, name, source);
    }
}
