package org.guanai.mentoring.rhythm.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Days on which duties rest, why, and who excused them.
///
/// @param duty code of the one that rests; absent when all do
/// @param recordedBy who excused it; absent when it followed from the return of a pairing
/// @param recordedByName absent when that is none of this school's staff
/// @param withdrawnAt absent unless it was taken back
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PauseView(
        UUID id,
        UUID pairingId,
        @Nullable String duty,
        LocalDate from,
        LocalDate until,
        ExcuseCause cause,
        String reason,
        @Nullable UUID recordedBy,
        @Nullable String recordedByName,
        Instant recordedAt,
        @Nullable Instant withdrawnAt,
        @Nullable UUID withdrawnBy,
        @Nullable String withdrawnWhy,
        long version) {}
