package org.guanai.mentoring.rhythm.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// Days on which duties of a pairing rest, as they stand in the list of all excuses of a school.
///
/// @param duty code of the one that rests; absent when all do
/// @param recordedBy who excused it; absent when it followed from the return of a pairing
/// @param recordedByName absent when that is none of this school's staff
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExcuseView(
        UUID id,
        OrgPath org,
        UUID pairingId,
        UUID studentId,
        @Nullable String studentName,
        UUID helperId,
        @Nullable String helperName,
        @Nullable String duty,
        LocalDate from,
        LocalDate until,
        ExcuseCause cause,
        String reason,
        @Nullable UUID recordedBy,
        @Nullable String recordedByName,
        Instant recordedAt) {}
