package org.guanai.aid.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Proof that a notice was published as it should be (公示证明).
///
/// @param until last day; it moves with the calendar
/// @param publishedUntil last day as it was published
/// @param contentHash SHA-256 over the rows and the period as published
/// @param takenDownAt absent while it stands
/// @param takenDownWhy where it was taken down before its last day, since it was wrong
public record NoticeProof(
        UUID id,
        String school,
        Instant publishedAt,
        LocalDate from,
        LocalDate until,
        LocalDate publishedUntil,
        int workingDays,
        boolean provisional,
        @Nullable Instant takenDownAt,
        @Nullable String takenDownWhy,
        String contentHash) {

    static NoticeProof of(PublicNotice n) {
        return new NoticeProof(
                n.id,
                n.schoolCode,
                n.publishedAt,
                n.startsOn,
                n.endsOn,
                n.publishedUntil,
                n.workingDays,
                n.provisional,
                n.takenDownAt,
                n.takenDownWhy,
                n.contentHash);
    }
}
