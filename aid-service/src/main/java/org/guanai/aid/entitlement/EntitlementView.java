package org.guanai.aid.entitlement;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// What a child is entitled to in a term.
///
/// @param org path of the school that owes it
public record EntitlementView(
        UUID id,
        UUID studentId,
        OrgPath org,
        String term,
        EntitlementKind kind,
        EntitlementBasis basis,
        EntitlementState state,
        @Nullable LocalDate givenOn,
        long version) {}
