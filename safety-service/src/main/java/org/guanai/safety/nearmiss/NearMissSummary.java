package org.guanai.safety.nearmiss;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.situation.IncidentKind;

/// A near miss in a list.
public record NearMissSummary(
        UUID id,
        OrgPath org,
        IncidentKind kind,
        LocalDate happenedOn,
        @Nullable Instant withdrawnAt) {}
