package org.guanai.registry.roll.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A child of school age (适龄儿童).
///
/// @param org path of the village
/// @param sex GB/T 2261.1
/// @param studentId the student that the comparison found
/// @param place where it goes to school instead, or is
/// @param verifiedBy whoever looked (核实人)
public record LedgerView(
        UUID id,
        OrgPath org,
        String name,
        String sex,
        LocalDate birthDate,
        @Nullable String householdHead,
        LedgerStanding standing,
        @Nullable UUID studentId,
        @Nullable String place,
        @Nullable String proof,
        @Nullable LocalDate verifiedOn,
        @Nullable String verifiedBy,
        long version) {}
