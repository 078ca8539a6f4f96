package org.guanai.mentoring.rhythm.leave;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.mentoring.rhythm.excuse.ExcuseCause;

/// A teacher is away.
///
/// @param from first day; of a long absence today or earlier
/// @param until last day
/// @param cause HELPER_ILL or HELPER_AWAY
public record AbsenceEntry(
        @NotNull UUID helperId,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull ExcuseCause cause,
        @NotBlank @Size(max = 400) String reason) {}
