package org.guanai.safety.prevent.check;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A safety check (安全检查).
///
/// @param failed items that are hazards, listed there by their check
public record CheckView(
        UUID id,
        OrgPath org,
        CheckSheet sheet,
        CheckRhythm rhythm,
        LocalDate checkedOn,
        int items,
        int failed,
        @Nullable UUID checkedBy,
        String rules) {}
