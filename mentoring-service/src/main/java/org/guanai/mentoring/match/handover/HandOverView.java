package org.guanai.mentoring.match.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// How a child passed from one helper to the next.
///
/// @param note what the next has to know; absent in lists, and without one
/// @param notesReadable whether the next may read the former's contacts and notes
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandOverView(
        UUID id,
        UUID studentId,
        @Nullable String studentName,
        UUID fromPairing,
        UUID fromHelper,
        UUID toPairing,
        UUID toHelper,
        boolean notesReadable,
        @Nullable String note,
        Instant handedAt,
        long version) {

    static HandOverView of(HandOver h, String studentName, String note) {
        return new HandOverView(
                h.id,
                h.studentId,
                studentName,
                h.fromPairing,
                h.fromHelper,
                h.toPairing,
                h.toHelper,
                h.notesReadable,
                note,
                h.handedAt,
                h.version);
    }
}
