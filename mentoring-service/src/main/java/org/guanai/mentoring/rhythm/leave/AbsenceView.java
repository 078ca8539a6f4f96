package org.guanai.mentoring.rhythm.leave;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.rhythm.excuse.ExcuseCause;

/// A teacher is away.
///
/// @param helperName absent when it has not arrived
/// @param withdrawnWhy absent while it stands
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AbsenceView(
        UUID id,
        OrgPath org,
        UUID helperId,
        @Nullable String helperName,
        LocalDate startsOn,
        LocalDate endsOn,
        ExcuseCause cause,
        String reason,
        @Nullable String withdrawnWhy,
        long version) {}
