package org.guanai.safety.boarding.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// An inspection of the five conditions.
///
/// @param conditions in the order of the Measures
/// @param total of the five scores, of 50
public record ConditionInspectionView(
        UUID id,
        OrgPath org,
        LocalDate inspectedOn,
        @Nullable UUID inspectorId,
        int total,
        List<ConditionView> conditions,
        @Nullable Instant withdrawnAt,
        long version) {}
