package org.guanai.safety.prevent.hazard;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A hazard (隐患) in the ledger.
///
/// @param ageDays since it was found, until it was closed
/// @param overdue not closed after its day
public record HazardView(
        UUID id,
        OrgPath org,
        LocalDate foundOn,
        String place,
        HazardKind kind,
        HazardGrade grade,
        String what,
        @Nullable String measures,
        UUID ownerId,
        LocalDate dueOn,
        HazardState state,
        @Nullable String repair,
        @Nullable LocalDate repairedOn,
        @Nullable UUID repairedBy,
        @Nullable String review,
        @Nullable LocalDate reviewedOn,
        @Nullable UUID reviewedBy,
        @Nullable UUID checkId,
        long ageDays,
        boolean overdue,
        long version) {}
