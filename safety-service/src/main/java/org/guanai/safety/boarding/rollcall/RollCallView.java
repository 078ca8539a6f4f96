package org.guanai.safety.boarding.rollcall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A roll-call (晚点名).
///
/// @param missing and not found yet
/// @param incidentId the incident that a missing boarder is; absent when none was missing
public record RollCallView(
        UUID id,
        OrgPath org,
        LocalDate night,
        String building,
        int due,
        int present,
        int missing,
        List<AbsentView> absent,
        @Nullable String note,
        @Nullable UUID incidentId,
        @Nullable UUID calledBy,
        Instant calledAt,
        long version) {

    /// A boarder who was not in bed.
    ///
    /// @param name echoed, so that a mix-up is seen at once
    /// @param foundWhere where a missing one was found
    public record AbsentView(
            UUID studentId,
            @Nullable String name,
            AbsenceReason reason,
            @Nullable String slip,
            @Nullable Instant foundAt,
            @Nullable String foundWhere) {}
}
