package org.guanai.registry.roll.dropout.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Something that was done to bring a child back (劝返记录).
///
/// @param withdrawnAt absent while it stands, as is `withdrawnWhy`
public record DropoutStepView(
        UUID id,
        StepKind kind,
        LocalDate on,
        String who,
        StepOutcome outcome,
        @Nullable String document,
        @Nullable LocalDate until,
        @Nullable String note,
        String recordedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {

    static DropoutStepView of(DropoutStep s) {
        return new DropoutStepView(
                s.id,
                s.kind,
                s.takenOn,
                s.who,
                s.outcome,
                s.document,
                s.untilOn,
                s.note,
                s.recordedBy,
                s.withdrawnAt,
                s.withdrawnWhy);
    }
}
