package org.guanai.mentoring.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.appraisal.score.Score;

/// An appraisal with all its numbers.
///
/// @param objectBy last day on which the teacher may object
/// @param answerBy last day on which an objection is answered in time
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppraisalView(
        UUID id,
        OrgPath org,
        UUID helperId,
        @Nullable String helperName,
        Score score,
        AppraisalState state,
        @Nullable String selfReport,
        @Nullable UUID reviewer,
        @Nullable String comment,
        @Nullable LocalDate objectBy,
        @Nullable String objection,
        @Nullable LocalDate answerBy,
        @Nullable String answer,
        @Nullable UUID signedBy,
        @Nullable Instant signedAt,
        long version) {}
