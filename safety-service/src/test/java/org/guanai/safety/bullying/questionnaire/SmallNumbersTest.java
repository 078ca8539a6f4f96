package org.guanai.safety.bullying.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.guanai.safety.bullying.questionnaire.SurveyResults.GradeResults;
import org.junit.jupiter.api.Test;

/// 3.1.5e: no child can be told from the numbers of a survey.
class SmallNumbersTest {
    private static final SurveyRule RULE = new SurveyRule(10, 3, 14);

    private final TreeMap<Integer, Tally> grades = new TreeMap<>();

    @Test
    void whereEnoughAnsweredAllIsShown() {
        grade(3, 30, 0);
        grade(4, 20, 5);
        var results = results();
        assertThat(results.answers()).isEqualTo(55);
        assertThat(results.school().get(Question.BULLIED))
                .containsEntry(Choice.NEVER, 50L)
                .containsEntry(Choice.WEEKLY, 5L)
                .containsEntry(Choice.MONTHLY, 0L);
        assertThat(results.grades()).extracting(GradeResults::answers).containsExactly(30L, 25L);
        assertThat(results.grades()).allSatisfy(g -> assertThat(g.questions()).hasSize(6));
    }

    @Test
    void aGradeInWhichFewAnsweredIsWithheldWithTheSmallestOther() {
        grade(1, 4, 0);
        grade(2, 30, 0);
        grade(3, 20, 0);
        assertThat(results().grades())
                .extracting(GradeResults::answers)
                .containsExactly(null, 30L, null);
    }

    @Test
    void whatIsWithheldTogetherIsEnoughPupils() {
        grade(1, 4, 0);
        grade(2, 3, 0);
        grade(3, 20, 0);
        grade(4, 30, 0);
        assertThat(results().grades())
                .extracting(GradeResults::answers)
                .containsExactly(null, null, null, 30L);
    }

    @Test
    void aQuestionOfAGradeIsWithheldWhereFewMadeAChoice() {
        grade(3, 30, 1);
        grade(4, 20, 5);
        grade(5, 40, 4);
        var grades = results().grades();
        assertThat(grades.get(0).questions()).doesNotContainKey(Question.BULLIED);
        assertThat(grades.get(1).questions()).doesNotContainKey(Question.BULLIED);
        assertThat(grades.get(2).questions()).containsKey(Question.BULLIED);
        assertThat(grades.get(0).questions()).containsKey(Question.SAFE);
        assertThat(grades).extracting(GradeResults::answers).doesNotContainNull();
    }

    @Test
    void aSchoolInWhichFewAnsweredShowsNothing() {
        grade(1, 9, 0);
        var results = results();
        assertThat(results.school()).isNull();
        assertThat(results.grades())
                .allSatisfy(g -> {
                    assertThat(g.answers()).isNull();
                    assertThat(g.questions()).isEmpty();
                });
    }

    private SurveyResults results() {
        return new SmallNumbers(RULE, grades).results(0);
    }

    private void grade(int grade, int never, int weekly) {
        var tally = new Tally();
        for (var question : Question.values()) {
            var all = never + weekly;
            if (question == Question.BULLIED) {
                tally.add(question, Choice.NEVER, never);
                tally.add(question, Choice.WEEKLY, weekly);
            } else {
                tally.add(question, question.choices().getFirst(), all);
            }
        }
        grades.put(grade, tally);
    }
}
