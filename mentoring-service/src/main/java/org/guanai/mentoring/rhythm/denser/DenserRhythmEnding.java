package org.guanai.mentoring.rhythm.denser;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A denser rhythm ends.
///
/// @param until its last day, yesterday or later; a day before its first when it shall never hold
public record DenserRhythmEnding(
        @NotNull LocalDate until, @NotBlank @Size(max = 400) String reason) {}
