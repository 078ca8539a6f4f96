package org.guanai.mentoring.conduct.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A goal as it should be, and what became of it.
///
/// @param until last day
/// @param reason why it is changed
public record GoalChange(
        @NotBlank @Size(max = 200) String target,
        @NotNull LocalDate until,
        @NotNull GoalState state,
        @NotBlank @Size(max = 400) String reason) {}
