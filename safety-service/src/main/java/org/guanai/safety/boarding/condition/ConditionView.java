package org.guanai.safety.boarding.condition;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// How a condition was found, and what was done about it.
///
/// @param id by which photos are attached
/// @param dueOn until when it is put right; absent for one that passes
/// @param overdue not verified after its day
public record ConditionView(
        UUID id,
        LivingCondition condition,
        int score,
        @Nullable String finding,
        @Nullable LocalDate dueOn,
        @Nullable String rectification,
        @Nullable LocalDate rectifiedOn,
        @Nullable LocalDate verifiedOn,
        boolean overdue) {}
