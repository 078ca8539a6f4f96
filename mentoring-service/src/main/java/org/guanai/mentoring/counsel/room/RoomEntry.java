package org.guanai.mentoring.counsel.room;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A counselling room as it should be on record.
///
/// @param hours when it is open, in words
/// @param closed whether it can be booked no more
public record RoomEntry(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 200) String hours,
        boolean closed) {}
