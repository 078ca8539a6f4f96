package org.guanai.safety.responsibility.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.responsibility.template.LetterLayer;

/// A responsibility letter (安全责任书).
///
/// @param rules version of the template
public record LetterView(
        UUID id,
        OrgPath org,
        LetterLayer layer,
        int year,
        @Nullable UUID aboveId,
        UUID signerId,
        String post,
        LocalDate dueOn,
        LetterState state,
        @Nullable LocalDate signedOn,
        String rules,
        long version) {}
