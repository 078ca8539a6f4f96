package org.guanai.registry.equality.catchment;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// How many places a school has in a grade and school year (学位).
///
/// @param org path of the school
/// @param schoolYear the year in which the school year begins
public record CapacityView(
        UUID id, OrgPath org, int schoolYear, int grade, int places, long version) {
    static CapacityView of(Capacity c) {
        return new CapacityView(c.id, c.org, c.schoolYear, c.grade, c.places, c.version);
    }
}
