package org.guanai.registry.child.join;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Two records of one child that were joined.
///
/// @param studentId the record that stays
/// @param absorbedId the record that is part of it
/// @param partedAt absent while they are joined, as is `partedWhy`
public record JoinView(
        UUID id,
        UUID studentId,
        UUID absorbedId,
        String reason,
        Instant joinedAt,
        @Nullable Instant partedAt,
        @Nullable String partedWhy) {
    static JoinView of(StudentJoin j) {
        return new JoinView(
                j.id, j.studentId, j.absorbedId, j.reason, j.joinedAt, j.partedAt, j.partedWhy);
    }
}
