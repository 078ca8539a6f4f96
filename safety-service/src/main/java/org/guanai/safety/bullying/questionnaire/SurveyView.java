package org.guanai.safety.bullying.questionnaire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A survey of a school in a term (学生欺凌问卷).
///
/// @param closesOn last day on which it is answered; its numbers are shown after it
/// @param rules version of the rule by which small numbers are withheld
public record SurveyView(
        UUID id,
        OrgPath org,
        String term,
        LocalDate opensOn,
        LocalDate closesOn,
        String rules,
        @Nullable Instant withdrawnAt,
        long version) {}
