package org.guanai.mentoring.rhythm.excuse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The days of a pause as they should be: an earlier last day ends it early.
///
/// @param until last day
/// @param reason why the duties rest
/// @param changeReason why the pause is changed
public record PauseChange(
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 400) String reason,
        @NotBlank @Size(max = 400) String changeReason) {}
