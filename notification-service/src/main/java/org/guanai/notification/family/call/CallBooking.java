package org.guanai.notification.family.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/// Books a call between a child and their family, free of charge.
///
/// @param student absent when the child books itself
/// @param parent guardian to talk with; the first of the child without one
/// @param line school line; absent for any other telephone
/// @param at when; in the past to note a call that was not booked
/// @param minutes 5–30
public record CallBooking(
        UUID student, UUID parent, UUID line, @NotNull Instant at, @Min(5) @Max(30) int minutes) {}
