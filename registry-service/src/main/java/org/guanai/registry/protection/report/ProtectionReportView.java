package org.guanai.registry.protection.report;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;

/// A county's report on a year (年度个人信息保护报告).
///
/// @param figures as they were on the day of the report
/// @param withdrawnWhy absent while it stands, as is `withdrawnAt`
public record ProtectionReportView(
        UUID id,
        OrgPath org,
        int year,
        ProtectionFigures figures,
        String findings,
        String measures,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {
    static ProtectionReportView of(ProtectionReport r) {
        var withdrawn = r.withdrawn == null ? new Withdrawn(null, null, null) : r.withdrawn;
        return new ProtectionReportView(
                r.id,
                r.org,
                r.year,
                r.figures,
                r.findings,
                r.measures,
                r.submittedBy,
                r.submittedAt,
                withdrawn.withdrawnAt(),
                withdrawn.withdrawnWhy());
    }
}
