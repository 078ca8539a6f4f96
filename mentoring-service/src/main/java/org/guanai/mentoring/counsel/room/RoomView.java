package org.guanai.mentoring.counsel.room;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A counselling room.
///
/// @param hours when it is open, in words
public record RoomView(
        UUID id,
        OrgPath org,
        String name,
        String place,
        String hours,
        boolean closed,
        long version) {
    static RoomView of(CounselRoom r) {
        return new RoomView(r.id, r.org, r.name, r.place, r.hours, r.closed, r.version);
    }
}
