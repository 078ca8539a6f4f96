package org.guanai.mentoring.team.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// An assignment of an external counsellor.
///
/// @param until last day; absent while it is open
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentView(
        UUID id,
        UUID helperId,
        OrgPath org,
        @Nullable UUID classId,
        LocalDate from,
        @Nullable LocalDate until,
        String duties,
        @Nullable String endedWhy,
        long version) {}
