package org.guanai.safety.bullying.questionnaire;

import java.util.Arrays;
import java.util.List;

/// The questions as a pupil reads them.
public record Questionnaire(List<Asked> items) {
    public static Questionnaire whole() {
        return new Questionnaire(Arrays.stream(Question.values()).map(Asked::of).toList());
    }

    public record Asked(Question question, String zh, String en, List<Offered> choices) {
        static Asked of(Question question) {
            return new Asked(
                    question,
                    question.chinese(),
                    question.english(),
                    question.choices().stream().map(Offered::of).toList());
        }
    }

    public record Offered(Choice choice, String zh, String en) {
        static Offered of(Choice choice) {
            return new Offered(choice, choice.chinese(), choice.english());
        }
    }
}
