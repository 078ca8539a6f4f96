package org.guanai.safety.bullying.questionnaire;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// Below which numbers the answers of a survey are withheld, so that no child can be told from
/// them. Rule `bullying-survey`.
///
/// @param leastAnswers fewer in a grade, or in the school, and its numbers are withheld
/// @param leastChoice a question of a grade is withheld where fewer chose something, unless nobody
///   did
/// @param daysBeforeTermEnds by when each school has asked its pupils
public record SurveyRule(
        @Min(5) @Max(100) int leastAnswers,
        @Min(2) @Max(20) int leastChoice,
        @Min(1) @Max(60) int daysBeforeTermEnds) {}
