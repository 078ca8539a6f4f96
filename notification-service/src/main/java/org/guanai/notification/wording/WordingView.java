package org.guanai.notification.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Words of a county for a notice.
///
/// @param edition 1 first, of these words and this language
public record WordingView(
        UUID id,
        String org,
        String code,
        String language,
        int edition,
        String subject,
        String body,
        LocalDate effectiveFrom,
        WordingState state,
        UUID authorId,
        Instant writtenAt,
        @Nullable UUID approvedBy,
        long version) {}
