package org.guanai.registry.roll.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.roll.absence.step.AbsenceStepKind;

/// A spell of absence (缺课).
///
/// @param fromOn first day that was missed
/// @param backOn first day on which the child was back; absent while it is away
/// @param nextStep what an unexplained absence asks for next, by `dueOn`
/// @param suspectedOn day from which the child is suspected to have dropped out
/// @param caseId its case, once it is suspected
public record AbsenceView(
        UUID id,
        OrgPath org,
        UUID studentId,
        LocalDate fromOn,
        @Nullable LocalDate backOn,
        AbsenceCause cause,
        @Nullable String note,
        String recordedBy,
        Instant recordedAt,
        @Nullable AbsenceStepKind nextStep,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate suspectedOn,
        @Nullable UUID caseId,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        long version) {}
