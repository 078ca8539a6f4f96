package org.guanai.safety.boarding.sickcare;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// Care for a child who fell ill (生病照护).
///
/// @param studentName echoed, so that a mix-up is seen at once
/// @param alike how many of the school have the same complaint that day
public record SickCareView(
        UUID id,
        OrgPath org,
        UUID studentId,
        @Nullable String studentName,
        Instant fellIllAt,
        Complaint complaint,
        @Nullable BigDecimal temperature,
        String firstAid,
        @Nullable String medicine,
        boolean guardianOrder,
        @Nullable String hospital,
        @Nullable Instant guardianToldAt,
        @Nullable Instant watchUntil,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        long alike,
        long version) {}
