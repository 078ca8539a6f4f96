package org.guanai.registry.roll.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A report of dropout control (控辍保学报表).
///
/// @param toOn last day, included
/// @param figures as they were on the day of the report
public record DropoutReportView(
        UUID id,
        OrgPath org,
        Rhythm rhythm,
        String period,
        LocalDate fromOn,
        LocalDate toOn,
        Figures figures,
        @Nullable String remark,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {}
