package org.guanai.mentoring.activity.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// An activity.
///
/// @param participants how many children took part
/// @param special how many of them belonged to a special group
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityView(
        UUID id,
        OrgPath org,
        String title,
        ActivityKind kind,
        @Nullable ActivityTheme theme,
        LocalDate heldOn,
        String place,
        UUID leaderId,
        @Nullable UUID counsellorId,
        @Nullable String guest,
        List<UUID> classIds,
        boolean trip,
        @Nullable String safetyPlan,
        boolean insured,
        @Nullable String summary,
        ActivityState state,
        int participants,
        int special,
        long version) {}
