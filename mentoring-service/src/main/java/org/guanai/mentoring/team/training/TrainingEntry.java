package org.guanai.mentoring.team.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A training that somebody took part in.
///
/// @param personId a helper from outside, or a member of staff
/// @param hours at most 40
/// @param certificate its number, where there is one
/// @param reason why it is corrected; absent when it is recorded
public record TrainingEntry(
        @NotNull UUID personId,
        @NotNull TrainingTopic topic,
        @NotNull LocalDate heldOn,
        @Min(1) @Max(40) int hours,
        @NotBlank @Size(max = 100) String trainer,
        boolean passed,
        @Size(max = 60) String certificate,
        @Size(max = 400) String reason) {}
