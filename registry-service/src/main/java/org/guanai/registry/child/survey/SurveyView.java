package org.guanai.registry.child.survey;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.registry.child.group.FamilySurvey;
import org.guanai.registry.people.guardian.Relation;

/// A family survey (家庭情况调查) that was kept.
///
/// @param surveyor person who asked
@Schema(name = "FamilySurveyRecord")
public record SurveyView(UUID id, UUID studentId, String surveyor, FamilySurvey survey) {

    static SurveyView of(Survey s, ParentsSeal seal) {
        return new SurveyView(s.id, s.studentId, s.surveyor, s.facts(seal));
    }

    /// Without what is sealed: this answer is stored with its Idempotency-Key.
    @Schema(name = "FamilySurveyReceipt")
    public record Receipt(UUID id, UUID studentId, String surveyor, LocalDate on, Relation carer) {
        static Receipt of(Survey s) {
            return new Receipt(s.id, s.studentId, s.surveyor, s.surveyedOn, s.carer);
        }
    }
}
