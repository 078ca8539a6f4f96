package org.guanai.notification.family.line;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/// A line of a school (亲情电话).
///
/// @param org path of the school
/// @param keeperId member of staff who keeps it
public record SchoolLineView(
        UUID id,
        String org,
        String number,
        String place,
        Set<DayOfWeek> days,
        LocalTime opensAt,
        LocalTime closesAt,
        UUID keeperId,
        boolean open,
        long version) {

    static SchoolLineView of(SchoolLine l) {
        return new SchoolLineView(
                l.id,
                l.org,
                l.number,
                l.place,
                l.days(),
                l.opensAt,
                l.closesAt,
                l.keeperId,
                l.open,
                l.version);
    }
}
