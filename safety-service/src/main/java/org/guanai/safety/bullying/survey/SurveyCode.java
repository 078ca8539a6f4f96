package org.guanai.safety.bullying.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.hibernate.annotations.Immutable;

/// A code by which one pupil of a grade answers once (答卷码). Handed out by lot: no list says who has
/// which. Only its blind index is kept, until it is used.
@Entity
@Immutable
class SurveyCode {
    @Id UUID id;
    UUID surveyId;
    OrgPath org;
    int grade;
    byte[] codeIndex;

    protected SurveyCode() {}

    static SurveyCode of(BullyingSurvey survey, int grade, byte[] index) {
        var code = new SurveyCode();
        code.id = Ids.next();
        code.surveyId = survey.id;
        code.org = survey.org;
        code.grade = grade;
        code.codeIndex = index;
        return code;
    }
}
