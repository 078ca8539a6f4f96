package org.guanai.safety.boarding.sickcare;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A child who fell ill, in a list.
public record SickCareSummary(
        UUID id,
        OrgPath org,
        UUID studentId,
        Complaint complaint,
        Instant fellIllAt,
        @Nullable Instant endedAt) {}
