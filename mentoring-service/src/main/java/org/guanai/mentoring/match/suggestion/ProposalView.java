package org.guanai.mentoring.match.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A child without a teacher and whom it might get, when all of the school are looked after at
/// once.
///
/// @param helperId absent when nobody has room
/// @param reasons none when nobody has room
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalView(
        UUID studentId,
        String studentName,
        @Nullable String className,
        @Nullable UUID helperId,
        @Nullable String helperName,
        List<SuggestionReason> reasons) {}
