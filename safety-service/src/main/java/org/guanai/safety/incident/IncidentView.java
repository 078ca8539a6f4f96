package org.guanai.safety.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.situation.IncidentCategory;
import org.guanai.safety.situation.IncidentKind;
import org.guanai.safety.telling.InvolvedView;

/// An incident (突发事件) with what became of telling the guardians (3.1.5f). A guardian sees their own
/// child's part only, and not the free text, which may name other children; nor does an auditor.
/// Who reported it is sealed.
///
/// @param clientId as the client that reported it has chosen it
/// @param org path of the school; of the place above when students of several schools are involved
/// @param category of emergencies, by its kind
/// @param severity 1 minor (一般) to 4 gravest (特别重大)
/// @param mine reported by the caller
/// @param dead how many died
/// @param injured how many were injured or fell ill
/// @param withdrawnAt when it was taken back; absent while it stands
/// @param duplicateOf the incident that stands in its place
/// @param suspectGuardianIds who is never told; shown to those who lead the case
/// @param suspectStaffIds to whom it is closed whatever their post; shown to those who lead the
///   case
/// @param similar other incidents that may be the same: of one of its students, of its kind, within
///   hours; those that the caller sees
/// @param toldWithinMinutes target time from the report
/// @param rules version of the rule behind it
public record IncidentView(
        UUID id,
        @Nullable UUID clientId,
        OrgPath org,
        IncidentKind kind,
        IncidentCategory category,
        int severity,
        int dead,
        int injured,
        @Nullable String what,
        @Nullable String where,
        Instant occurredAt,
        IncidentState state,
        boolean mine,
        Instant reportedAt,
        @Nullable Instant handledAt,
        @Nullable Instant closedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        @Nullable UUID duplicateOf,
        List<InvolvedView> students,
        @Nullable List<UUID> suspectGuardianIds,
        @Nullable List<UUID> suspectStaffIds,
        List<UUID> similar,
        int toldWithinMinutes,
        String rules,
        long version) {}
