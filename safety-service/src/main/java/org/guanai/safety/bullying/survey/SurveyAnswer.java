package org.guanai.safety.bullying.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.bullying.questionnaire.Choice;
import org.guanai.safety.bullying.questionnaire.Question;
import org.hibernate.annotations.Immutable;

/// What one pupil chose at one question. Nobody's: its id is drawn by lot, since those that grow
/// say when it was given, and the answers of one pupil do not hang together.
@Entity
@Immutable
class SurveyAnswer {
    @Id UUID id;
    UUID surveyId;
    OrgPath org;
    int grade;

    @Enumerated(EnumType.STRING)
    Question question;

    @Enumerated(EnumType.STRING)
    Choice choice;

    protected SurveyAnswer() {}

    static SurveyAnswer given(SurveyCode by, Question question, Choice choice) {
        var answer = new SurveyAnswer();
        answer.id = UUID.randomUUID();
        answer.surveyId = by.surveyId;
        answer.org = by.org;
        answer.grade = by.grade;
        answer.question = question;
        answer.choice = choice;
        return answer;
    }
}
