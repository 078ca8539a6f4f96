package org.guanai.registry.child.survey;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.child.family.FamilySurvey;

/// A family survey (家庭情况调查) that was kept.
///
/// @param surveyor person who asked
/// @param visitId what it shares with those of the other children of the family; absent for one
///   alone
/// @param withdrawnAt absent while it stands, as is `withdrawnWhy`
public record SurveyView(
        UUID id,
        UUID studentId,
        String surveyor,
        FamilySurvey survey,
        @Nullable UUID visitId,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        long version) {

    static SurveyView of(Survey s, SurveySeal seal) {
        var withdrawn = s.withdrawn;
        return new SurveyView(
                s.id,
                s.studentId,
                s.surveyor,
                s.facts(seal),
                s.visitId,
                withdrawn == null ? null : withdrawn.withdrawnAt(),
                withdrawn == null ? null : withdrawn.withdrawnWhy(),
                s.version);
    }
}
