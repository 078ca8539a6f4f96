package org.guanai.mentoring.plan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A document of a term, without its text.
///
/// @param term code, `2025-2026-2`
/// @param checkedOn day of the mid-term check; absent before, and of a summary
/// @param withdrawnAt absent while it stands, as is `withdrawnWhy`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentView(
        UUID id,
        UUID pairingId,
        UUID studentId,
        @Nullable String studentName,
        UUID helperId,
        DocumentKind kind,
        String term,
        LocalDate submittedOn,
        @Nullable LocalDate checkedOn,
        @Nullable Instant correctedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        long version) {

    static DocumentView of(TermDocument d, String studentName) {
        return new DocumentView(
                d.id,
                d.pairingId,
                d.studentId,
                studentName,
                d.helperId,
                d.kind,
                d.term,
                d.submittedOn,
                d.checkedOn,
                d.correctedAt,
                d.withdrawnAt,
                d.withdrawnWhy,
                d.version);
    }
}
