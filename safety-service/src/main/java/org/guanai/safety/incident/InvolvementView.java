package org.guanai.safety.incident;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A student of whose part in an incident a guardian was to be told.
public record InvolvementView(
        UUID incidentId,
        UUID studentId,
        String org,
        Part role,
        Instant reportedAt,
        Instant tellUntil,
        @Nullable Instant toldAt,
        boolean toldInTime,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant unreachableAt) {

    static InvolvementView of(Involvement v) {
        return new InvolvementView(
                v.incidentId,
                v.studentId,
                v.org,
                v.role,
                v.reportedAt,
                v.tellUntil,
                v.toldAt,
                Boolean.TRUE.equals(v.toldInTime()),
                v.acknowledgedAt,
                v.unreachableAt);
    }
}
