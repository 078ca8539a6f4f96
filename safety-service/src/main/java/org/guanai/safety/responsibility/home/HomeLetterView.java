package org.guanai.safety.responsibility.home;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A letter that a family signs (家长安全责任书).
///
/// @param aboveId the class teacher's letter
/// @param signedBy guardian; absent where it is not known which of them has signed the paper
/// @param rules version of the template
public record HomeLetterView(
        UUID id,
        OrgPath org,
        int year,
        UUID aboveId,
        UUID classId,
        @Nullable String className,
        UUID studentId,
        LocalDate dueOn,
        HomeLetterState state,
        @Nullable LocalDate signedOn,
        @Nullable UUID signedBy,
        @Nullable SigningWay signedHow,
        String rules,
        long version) {}
