package org.guanai.registry.child.survey;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.registry.people.guardian.Relation;

/// Without what is sealed: this answer is stored with its Idempotency-Key.
public record FamilySurveyReceipt(
        UUID id, UUID studentId, String surveyor, LocalDate on, Relation carer) {
    static FamilySurveyReceipt of(Survey s) {
        return new FamilySurveyReceipt(s.id, s.studentId, s.surveyor, s.surveyedOn, s.carer);
    }
}
