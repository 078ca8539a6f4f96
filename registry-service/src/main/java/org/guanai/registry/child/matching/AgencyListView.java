package org.guanai.registry.child.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A list of another department (部门名单) that was laid beside the roll.
///
/// @param kind code of the kind of hardship that it is about
/// @param asOf day of which it is
/// @param fileHash SHA-256 of the file
/// @param persons rows that were read
/// @param unread rows without a name, or whose number is wrong
public record AgencyListView(
        UUID id,
        String agency,
        String kind,
        LocalDate asOf,
        String fileHash,
        int persons,
        int unread,
        Instant takenAt) {
    static AgencyListView of(AgencyList l) {
        return new AgencyListView(
                l.id, l.agency, l.kind, l.asOf, l.fileHash, l.persons, l.unread, l.takenAt);
    }
}
