package org.guanai.safety.bullying.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.time.BusinessZone;
import org.guanai.safety.bullying.questionnaire.AnswerTaken;
import org.guanai.safety.bullying.questionnaire.SurveyAnswering;

/// The form that pupils fill in: it takes the system scope, writes the answers and forgets the code
/// in one transaction. Writes no audit: its time would say who answered what.
@ApplicationScoped
class SurveyForm {
    private final BullyingSurveys surveys;
    private final SurveyCodes codes;
    private final SurveyAnswers answers;
    private final Clock clock;

    SurveyForm(BullyingSurveys surveys, SurveyCodes codes, SurveyAnswers answers, Clock clock) {
        this.surveys = surveys;
        this.codes = codes;
        this.answers = answers;
        this.clock = clock;
    }

    /// @throws Refusal.Absent for a code that is none, or was used
    /// @throws Refusal.Conflict on another day
    AnswerTaken take(SurveyAnswering answering) {
        answering.requireWhole();
        return SystemScope.call(
                () -> QuarkusTransaction.requiringNew().call(() -> answer(answering)));
    }

    private AnswerTaken answer(SurveyAnswering answering) {
        var code = codes.unused(answering.code()).orElseThrow(Refusal::absent);
        var survey = surveys.findById(code.surveyId);
        survey.requireOpen(LocalDate.ofInstant(clock.instant(), BusinessZone.ID));
        codes.use(code);
        answering
                .choices()
                .forEach((question, choice) ->
                        answers.persist(SurveyAnswer.given(code, question, choice)));
        return new AnswerTaken(survey.term);
    }
}
