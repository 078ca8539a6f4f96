package org.guanai.safety.prevent.hazard;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A hazard in a list.
public record HazardSummary(
        UUID id,
        OrgPath org,
        LocalDate foundOn,
        String place,
        HazardKind kind,
        HazardGrade grade,
        UUID ownerId,
        LocalDate dueOn,
        HazardState state) {}
