package org.guanai.mentoring.care.tutoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What was done when a child was tutored (辅导记录, 3.1.3g).
///
/// @param on day, not in the future
/// @param part chapter or exercise
/// @param weakPoint what the child finds hard
/// @param done what was done about it
/// @param effect 1 none – 4 good
/// @param homeworkSeen whether the homework was looked at
/// @param nextStep what comes next, and by when
public record TutoringFacts(
        @NotNull LocalDate on,
        @NotNull TutoringSubject subject,
        @NotNull TutoringForm form,
        @NotNull @Min(1) @Max(480) Integer minutes,
        @NotBlank @Size(max = 200) String part,
        @Size(max = 400) String weakPoint,
        @NotBlank @Size(max = 1_000) String done,
        @NotNull @Min(1) @Max(4) Integer effect,
        @NotNull Boolean homeworkSeen,
        @NotBlank @Size(max = 400) String nextStep,
        LocalDate nextOn) {}
