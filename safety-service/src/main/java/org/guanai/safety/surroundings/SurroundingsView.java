package org.guanai.safety.surroundings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.agency.Agency;

/// A hazard around a school (周边隐患).
///
/// @param ageDays since it was found, until it was closed
/// @param steps what was done, oldest first
public record SurroundingsView(
        UUID id,
        OrgPath org,
        LocalDate foundOn,
        SurroundingsKind kind,
        String place,
        @Nullable Integer distance,
        String what,
        Agency agency,
        LocalDate dueOn,
        SurroundingsState state,
        long ageDays,
        boolean overdue,
        List<StepView> steps,
        long version) {

    /// What was done.
    public record StepView(
            StepKind kind,
            LocalDate doneOn,
            Set<Agency> agencies,
            @Nullable String receipt,
            boolean gone,
            String result) {}
}
