package org.guanai.mentoring.counsel.voice.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A round for a class.
///
/// @param closesOn last day
public record VoiceRoundOrder(
        @NotNull UUID classId,
        @NotBlank @Size(max = 60) String className,
        @NotNull LocalDate closesOn) {}
