package org.guanai.safety.bullying.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A member of the committee against bullying.
///
/// @param until when they left it; absent while they sit in it
public record MemberView(
        UUID id,
        OrgPath org,
        Seat seat,
        @Nullable UUID staffId,
        @Nullable String name,
        LocalDate since,
        @Nullable LocalDate until) {}
