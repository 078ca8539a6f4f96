package org.guanai.mentoring.team.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// How far somebody is trained (3.1.4a, 3.3.1d).
///
/// @param helperHours hours of the topics for helpers
/// @param helperReady whether a helper may be appointed
/// @param boarding the four topics of boarding staff
public record TrainingStanding(
        UUID personId, int helperHours, boolean helperReady, List<TopicStanding> boarding) {

    /// @param validUntil last day on which it counts; absent when there is none
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TopicStanding(
            TrainingTopic topic,
            int hours,
            int demanded,
            boolean complete,
            @Nullable LocalDate validUntil) {}
}
