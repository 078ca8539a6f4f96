package org.guanai.safety.telling;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.situation.Part;

/// A student of whose part in an incident a guardian was to be told.
public record InvolvementView(
        UUID id,
        UUID incidentId,
        UUID studentId,
        OrgPath org,
        Part role,
        Instant reportedAt,
        Instant tellUntil,
        @Nullable Instant toldAt,
        boolean toldInTime,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant unreachableAt) {}
