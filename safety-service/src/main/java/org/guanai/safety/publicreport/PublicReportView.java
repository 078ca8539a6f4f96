package org.guanai.safety.publicreport;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A public report (社会举报), for the officers of the county.
public record PublicReportView(
        UUID id,
        OrgPath org,
        String where,
        @Nullable String child,
        String what,
        @Nullable String contact,
        PublicReportState state,
        Instant receivedAt,
        @Nullable UUID mandatoryReportId,
        @Nullable String assessment,
        @Nullable Instant assessedAt,
        @Nullable UUID assessedBy) {}
