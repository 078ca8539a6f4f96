package org.guanai.mentoring.conduct.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A goal for a child.
///
/// @param behaviour what is practised
/// @param baseline how it is now
/// @param target how it should become
/// @param until last day
public record GoalEntry(
        @NotNull UUID studentId,
        @NotBlank @Size(max = 200) String behaviour,
        @NotBlank @Size(max = 200) String baseline,
        @NotBlank @Size(max = 200) String target,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
