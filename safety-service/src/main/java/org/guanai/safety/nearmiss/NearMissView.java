package org.guanai.safety.nearmiss;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.situation.IncidentKind;

/// A near miss (未遂事件).
public record NearMissView(
        UUID id,
        OrgPath org,
        IncidentKind kind,
        LocalDate happenedOn,
        @Nullable String where,
        String what,
        @Nullable String lesson,
        @Nullable UUID reportedBy,
        Instant reportedAt,
        @Nullable Instant withdrawnAt,
        long version) {}
