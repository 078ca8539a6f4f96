package org.guanai.safety.bullying.questionnaire;

import java.util.List;
import java.util.Map;
import org.guanai.kit.openapi.Nullable;

/// What the pupils of a school answered. Numbers from which a child could be told are withheld.
///
/// @param answers how many pupils answered
/// @param unused codes that nobody used
/// @param school of the whole school; absent where too few answered
/// @param grades in their order
public record SurveyResults(
        long answers,
        long unused,
        @Nullable Map<Question, Map<Choice, Long>> school,
        List<GradeResults> grades) {

    /// @param answers absent where so few answered that the numbers are withheld
    /// @param questions without those that are withheld
    public record GradeResults(
            int grade, @Nullable Long answers, Map<Question, Map<Choice, Long>> questions) {}
}
