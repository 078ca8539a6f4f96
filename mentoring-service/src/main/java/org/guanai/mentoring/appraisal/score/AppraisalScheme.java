package org.guanai.mentoring.appraisal.score;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/// The scheme of the appraisal: weights of the numbers, and from how many points which grade is
/// given. Rule `appraisal`; each appraisal keeps the version that it was computed by.
///
/// @param inTimeDays days after which a record is late
/// @param trainingHours hours of training in a term
public record AppraisalScheme(
        @Min(0) @Max(100) int talks,
        @Min(0) @Max(100) int visits,
        @Min(0) @Max(100) int feedback,
        @Min(0) @Max(100) int inTime,
        @Min(0) @Max(100) int training,
        @Min(0) @Max(60) int inTimeDays,
        @Min(0) @Max(100) int trainingHours,
        @Min(0) @Max(100) int excellentFrom,
        @Min(0) @Max(100) int goodFrom,
        @Min(0) @Max(100) int passedFrom,
        @Min(1) @Max(60) int objectionWorkingDays,
        @Min(1) @Max(60) int answerWorkingDays) {

    Grade grade(BigDecimal score) {
        if (score == null) {
            return Grade.NONE;
        }
        if (score.intValue() >= excellentFrom) {
            return Grade.EXCELLENT;
        }
        if (score.intValue() >= goodFrom) {
            return Grade.GOOD;
        }
        return score.intValue() >= passedFrom ? Grade.PASSED : Grade.FAILED;
    }
}
