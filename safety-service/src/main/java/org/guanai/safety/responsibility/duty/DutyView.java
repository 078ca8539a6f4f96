package org.guanai.safety.responsibility.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// Who holds a post of safety.
public record DutyView(
        UUID id,
        OrgPath org,
        SafetyPost post,
        @Nullable UUID staffId,
        @Nullable String name,
        String duties,
        @Nullable TeamRole team,
        @Nullable String phone,
        LocalDate since,
        @Nullable LocalDate until,
        long version) {}
