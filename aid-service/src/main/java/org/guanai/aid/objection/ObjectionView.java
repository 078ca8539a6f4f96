package org.guanai.aid.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// An objection without the name of who raised it: the desk that answers need not know.
///
/// @param dueOn last day for the answer
/// @param mine raised by the caller
public record ObjectionView(
        UUID id,
        UUID noticeId,
        UUID entryId,
        String ground,
        Instant raisedAt,
        LocalDate dueOn,
        ObjectionState state,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        boolean mine,
        long version) {}
