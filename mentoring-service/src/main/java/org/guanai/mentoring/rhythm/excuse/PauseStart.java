package org.guanai.mentoring.rhythm.excuse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.mentoring.rhythm.duty.DutyKind;

/// The days on which duties rest, and why.
///
/// @param duty the one that rests; all when absent
public record PauseStart(
        DutyKind duty,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 400) String reason) {}
