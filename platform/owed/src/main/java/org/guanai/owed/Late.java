package org.guanai.owed;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.OverdueKind;
import org.guanai.kit.scope.OrgPath;

/// Something that is late.
///
/// @param id of the record
/// @param studentId null where no child is concerned
/// @param org organisation that owes it
/// @param ownerId person who owes it, null for whoever holds the post
/// @param ownerRole role of the post that owes it
public record Late(
        OverdueKind kind,
        UUID id,
        UUID studentId,
        OrgPath org,
        UUID ownerId,
        String ownerRole,
        LocalDate dueOn) {}
