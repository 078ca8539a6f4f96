package org.guanai.mentoring.activity.lesson;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A lesson that was held.
///
/// @param grade 1–9
/// @param apart whether boys and girls were taught apart
/// @param absent how many children were absent
/// @param reason why it is corrected; absent when it is recorded
public record LessonEntry(
        @NotNull LocalDate heldOn,
        @NotNull UUID classId,
        @NotBlank @Size(max = 60) String className,
        @Min(1) @Max(9) int grade,
        @NotNull Course course,
        @NotBlank @Size(max = 200) String topic,
        @Min(5) @Max(240) int minutes,
        boolean apart,
        @Size(max = 400) String material,
        @Min(0) @Max(200) int absent,
        @Size(max = 400) String reason) {}
