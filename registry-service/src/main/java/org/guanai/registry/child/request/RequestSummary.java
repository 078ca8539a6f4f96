package org.guanai.registry.child.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A request for correction in a list: without its words.
///
/// @param dueOn last day for the answer
public record RequestSummary(
        UUID id,
        OrgPath org,
        UUID studentId,
        FilePart part,
        RequestState state,
        Instant requestedAt,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate finalOn,
        long version) {}
