package org.guanai.notification.family.call;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A family call (亲情通话).
///
/// @param lineId absent when they use another telephone
/// @param minutes that they talked; 0 before
/// @param mood of the child afterwards, as whoever keeps the line saw it
public record FamilyCallView(
        UUID id,
        UUID studentId,
        UUID guardianId,
        @Nullable UUID lineId,
        Instant startsAt,
        Instant endsAt,
        CallState state,
        int minutes,
        @Nullable Mood mood,
        long version) {

    static FamilyCallView of(FamilyCall c) {
        return new FamilyCallView(
                c.id,
                c.studentId,
                c.guardianId,
                c.lineId,
                c.startsAt,
                c.endsAt,
                c.state,
                c.minutes,
                c.mood,
                c.version);
    }
}
