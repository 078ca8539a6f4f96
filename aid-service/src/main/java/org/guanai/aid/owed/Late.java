package org.guanai.aid.owed;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.OverdueKind;
import org.guanai.kit.scope.OrgPath;

/// Something that is late.
///
/// @param studentId null when it concerns no single one
/// @param org of whoever owes it
/// @param ownerRole role of the post that owes it
/// @param dueOn last day on which it would have been in time
public record Late(
        OverdueKind kind,
        UUID id,
        UUID studentId,
        OrgPath org,
        String ownerRole,
        LocalDate dueOn) {}
