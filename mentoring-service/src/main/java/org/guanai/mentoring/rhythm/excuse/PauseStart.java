package org.guanai.mentoring.rhythm.excuse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The days on which duties rest, and why.
///
/// @param duty code of the one that rests, such as TALK or HOME_VISIT; all when absent
/// @param cause from the list; OTHER when absent
public record PauseStart(
        @Size(max = 40) String duty,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        ExcuseCause cause,
        @NotBlank @Size(max = 400) String reason) {
    public PauseStart {
        cause = cause == null ? ExcuseCause.OTHER : cause;
    }
}
