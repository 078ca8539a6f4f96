package org.guanai.safety.bullying.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.guanai.kit.problem.Refusal;

/// What a pupil answers.
///
/// @param code that they have drawn
/// @param choices one for each question
public record SurveyAnswering(
        @NotBlank @Size(max = 30) String code,
        @NotNull @Size(max = 20) Map<@NotNull Question, @NotNull Choice> choices) {

    /// @throws Refusal.Invalid when a question has none of its choices
    public void requireWhole() {
        for (var question : Question.values()) {
            var choice = choices.get(question);
            if (choice == null || !question.choices().contains(choice)) {
                throw Refusal.invalid("safety.survey-choice", "choices." + question);
            }
        }
    }
}
