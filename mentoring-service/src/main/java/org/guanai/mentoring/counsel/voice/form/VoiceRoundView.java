package org.guanai.mentoring.counsel.voice.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A round and what the children said, in totals.
///
/// @param invited children who got a slip
/// @param given forms that were given
/// @param answers how many said 1, 2 and 3; absent below five forms, so that nobody is found out
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VoiceRoundView(
        UUID id,
        OrgPath org,
        UUID classId,
        String className,
        LocalDate openedOn,
        LocalDate closesOn,
        long invited,
        long given,
        @Nullable List<VoiceTotal> answers,
        long version) {

    /// @param question name of the field in the form
    public record VoiceTotal(String question, long no, long middling, long yes) {}
}
