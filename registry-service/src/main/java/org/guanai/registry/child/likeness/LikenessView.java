package org.guanai.registry.child.likeness;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A question whether two records are one child.
///
/// @param org who decides it
/// @param studentId the record that came later
/// @param outcome absent while it is open, as are the fields behind it
public record LikenessView(
        UUID id,
        OrgPath org,
        UUID studentId,
        UUID otherId,
        LikenessReason why,
        Instant askedAt,
        @Nullable LikenessOutcome outcome,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    static LikenessView of(Likeness l) {
        return new LikenessView(
                l.id,
                l.org,
                l.studentId,
                l.otherId,
                l.why,
                l.askedAt,
                l.outcome,
                l.decidedAt,
                l.reason);
    }
}
