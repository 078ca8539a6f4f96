package org.guanai.mentoring.team.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A training.
///
/// @param validUntil last day on which it counts; absent for a helper's, which is not renewed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrainingView(
        UUID id,
        UUID personId,
        TrainingTopic topic,
        LocalDate heldOn,
        int hours,
        String trainer,
        boolean passed,
        @Nullable String certificate,
        @Nullable LocalDate validUntil,
        @Nullable Instant withdrawnAt,
        long version) {}
