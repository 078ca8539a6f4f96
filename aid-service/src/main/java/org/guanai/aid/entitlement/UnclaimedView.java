package org.guanai.aid.entitlement;

import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A child who is entitled to the living subsidy of a term, and for whom nobody has applied.
///
/// @param org path of the school
/// @param basis what says that the child is entitled
/// @param priority a left-behind child: first in the list (3.3.2a)
public record UnclaimedView(
        UUID studentId,
        String studentName,
        OrgPath org,
        @Nullable String className,
        int grade,
        EntitlementBasis basis,
        boolean priority) {}
