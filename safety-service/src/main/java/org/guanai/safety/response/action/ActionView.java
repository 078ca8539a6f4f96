package org.guanai.safety.response.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.safety.agency.Agency;

/// An action (处置措施) on an incident.
///
/// @param agency whom it is referred to; absent for a measure
/// @param what absent for whoever may not read the words of the incident
/// @param overdue open after its day
public record ActionView(
        UUID id,
        UUID incidentId,
        ActionKind kind,
        @Nullable Agency agency,
        @Nullable String what,
        UUID ownerId,
        LocalDate dueOn,
        ActionState state,
        boolean overdue,
        @Nullable String result,
        @Nullable String receipt,
        @Nullable Instant doneAt,
        @Nullable UUID doneBy,
        long version) {}
