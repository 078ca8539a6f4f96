package org.guanai.notification.family.line;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/// A line as a school publishes it.
///
/// @param number as families dial it
/// @param place where it stands
/// @param days on which it is open
/// @param keeper member of staff who keeps it
/// @param open `false` closes it: it is no longer shown and cannot be booked
public record SchoolLineEntry(
        @NotBlank @Pattern(regexp = "[0-9+ -]{5,20}") String number,
        @NotBlank @Size(max = 60) String place,
        @NotEmpty Set<@NotNull DayOfWeek> days,
        @NotNull LocalTime opensAt,
        @NotNull LocalTime closesAt,
        @NotNull UUID keeper,
        boolean open) {}
