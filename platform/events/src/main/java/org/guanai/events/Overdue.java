package org.guanai.events;

import java.time.LocalDate;
import java.util.UUID;

/// Something that is owed is late (逾期): once for each breach and level, again after it was made
/// good and is late anew. On the event topic of the service that owns what is owed. Contact duties
/// have their own event, `DutyOverdue`. Key: the student, else the id.
///
/// @param id of what is owed, in the service that publishes
/// @param studentId null when it concerns no single one
/// @param org path of the organisation that owes it
/// @param ownerId person in the post that owes it; null when whoever holds the post owes it
/// @param ownerRole role of the post that owes it, at `org`
/// @param dueOn last day on which it would have been in time
/// @param remind who is reminded now: the owner first, then whoever is responsible for the
///   organisation, then the county
public record Overdue(
        OverdueKind kind,
        UUID id,
        UUID studentId,
        String org,
        UUID ownerId,
        String ownerRole,
        LocalDate dueOn,
        Level remind) {

    public enum Level {
        OWNER,
        RESPONSIBLE,
        COUNTY
    }
}
