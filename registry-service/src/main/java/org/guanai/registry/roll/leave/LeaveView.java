package org.guanai.registry.roll.leave;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentLeaveMoved.LeaveState;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A leave from school (休学).
///
/// @param untilOn last day, included
/// @param backOn first day back (复学)
/// @param dueOn by when the county decides, or the child is back
public record LeaveView(
        UUID id,
        OrgPath org,
        UUID studentId,
        LeaveReason reason,
        String proof,
        LocalDate fromOn,
        LocalDate untilOn,
        LeaveState state,
        LocalDate requestedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNote,
        @Nullable LocalDate backOn,
        @Nullable String withdrawnWhy,
        @Nullable LocalDate dueOn,
        long version) {}
