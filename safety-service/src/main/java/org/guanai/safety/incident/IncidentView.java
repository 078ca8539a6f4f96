package org.guanai.safety.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.telling.InvolvedView;

/// An incident (突发事件) with what became of telling the guardians (3.1.5f). A guardian sees their own
/// child's part only, and not the free text, which may name other children.
///
/// @param org path of the school; of the place above when students of several schools are involved
/// @param severity 1 minor (一般) to 4 gravest (特别重大)
/// @param suspectGuardianIds who is never told; shown to those who lead the case
/// @param toldWithinMinutes target time from the report
/// @param rules version of the rule behind it
public record IncidentView(
        UUID id,
        OrgPath org,
        IncidentKind kind,
        int severity,
        @Nullable String what,
        @Nullable String where,
        Instant occurredAt,
        IncidentState state,
        @Nullable UUID reportedBy,
        Instant reportedAt,
        @Nullable Instant handledAt,
        @Nullable Instant closedAt,
        List<InvolvedView> students,
        @Nullable List<UUID> suspectGuardianIds,
        int toldWithinMinutes,
        String rules,
        long version) {}
