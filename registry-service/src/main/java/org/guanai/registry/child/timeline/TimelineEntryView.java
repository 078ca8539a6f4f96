package org.guanai.registry.child.timeline;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// An entry of a child's timeline.
///
/// @param at when it happened, as far as it is known; else when it was entered
/// @param party who acted
/// @param link of the record, for whoever may read it; absent when it is in the child's own file
public record TimelineEntryView(
        UUID id, Instant at, TimelineKind kind, Party party, @Nullable String link) {

    /// @param linked a family cannot open the records themselves
    static TimelineEntryView of(Row row, boolean linked) {
        var path = row.kind().path();
        var link = !linked || path == null || row.subject() == null ? null : path + row.subject();
        return new TimelineEntryView(row.id(), row.at(), row.kind(), row.party(), link);
    }

    /// As read.
    record Row(UUID id, Instant at, TimelineKind kind, Party party, UUID subject) {}
}
