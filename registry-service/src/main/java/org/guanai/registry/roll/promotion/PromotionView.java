package org.guanai.registry.roll.promotion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// The end of a school year at a school (升级、毕业).
///
/// @param schoolYear year in which the new school year began
/// @param held children who stayed as they were, each with its reason
/// @param undoneAt absent while it stands, as is `undoneWhy`
public record PromotionView(
        UUID id,
        OrgPath org,
        int schoolYear,
        LocalDate graduatedOn,
        int promoted,
        int graduated,
        int held,
        String runBy,
        Instant runAt,
        @Nullable Instant undoneAt,
        @Nullable String undoneWhy) {}
