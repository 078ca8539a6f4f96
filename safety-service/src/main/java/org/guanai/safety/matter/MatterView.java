package org.guanai.safety.matter;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A matter (关切事项) of the safety post.
///
/// @param contactId the contact with which it was noted, whose words are disclosed there, or the
///   crisis that counselling found
/// @param helperId who noted it; absent for a crisis
/// @param outcome what came of it; absent while it is open, and for an auditor
public record MatterView(
        UUID id,
        OrgPath org,
        UUID studentId,
        @Nullable String studentName,
        UUID contactId,
        @Nullable UUID helperId,
        MatterState state,
        Instant openedAt,
        @Nullable Instant settledAt,
        @Nullable UUID settledBy,
        @Nullable String outcome,
        long version) {}
