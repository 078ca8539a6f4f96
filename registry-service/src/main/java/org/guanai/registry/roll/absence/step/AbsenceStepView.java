package org.guanai.registry.roll.absence.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Something that was done about an absence.
///
/// @param withdrawnAt absent while it stands, as is `withdrawnWhy`
public record AbsenceStepView(
        UUID id,
        AbsenceStepKind kind,
        LocalDate on,
        String who,
        String outcome,
        String recordedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {

    static AbsenceStepView of(AbsenceStep s) {
        return new AbsenceStepView(
                s.id,
                s.kind,
                s.takenOn,
                s.who,
                s.outcome,
                s.recordedBy,
                s.withdrawnAt,
                s.withdrawnWhy);
    }
}
