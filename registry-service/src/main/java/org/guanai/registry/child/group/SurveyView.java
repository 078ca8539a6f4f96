package org.guanai.registry.child.group;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.registry.people.guardian.Relation;

/// A family survey (家庭情况调查) that was kept.
///
/// @param surveyor person who asked
@Schema(name = "FamilySurveyRecord")
public record SurveyView(UUID id, UUID studentId, String surveyor, FamilySurvey survey) {

    /// Without what is sealed: this answer is stored with its Idempotency-Key.
    public Receipt receipt() {
        return new Receipt(id, studentId, surveyor, survey.on(), survey.carer());
    }

    @Schema(name = "FamilySurveyReceipt")
    public record Receipt(UUID id, UUID studentId, String surveyor, LocalDate on, Relation carer) {}
}
