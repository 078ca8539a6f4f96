package org.guanai.safety.prepare.lesson;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A safety lesson that was held.
///
/// @param school 10-digit 学校标识码; the caller's own school when absent
/// @param audience which grades or classes
/// @param attended how many pupils
public record LessonEntry(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull LessonTopic topic,
        @NotNull LessonOccasion occasion,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 120) String audience,
        @NotNull @Min(1) @Max(20_000) Integer attended,
        @Size(max = 1000) String note) {}
