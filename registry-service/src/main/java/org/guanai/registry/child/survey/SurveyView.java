package org.guanai.registry.child.survey;

import java.util.UUID;
import org.guanai.registry.child.group.FamilySurvey;

/// A family survey (家庭情况调查) that was kept.
///
/// @param surveyor person who asked
public record SurveyView(UUID id, UUID studentId, String surveyor, FamilySurvey survey) {

    static SurveyView of(Survey s, ParentsSeal seal) {
        return new SurveyView(s.id, s.studentId, s.surveyor, s.facts(seal));
    }
}
