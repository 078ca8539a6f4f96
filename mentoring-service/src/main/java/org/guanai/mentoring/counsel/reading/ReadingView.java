package org.guanai.mentoring.counsel.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A wish to read, and what came of it.
///
/// @param validUntil last day on which it may be read; absent unless it was approved
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadingView(
        UUID id,
        UUID caseId,
        UUID reader,
        String reason,
        ReadingState state,
        Instant askedAt,
        @Nullable UUID decidedBy,
        @Nullable LocalDate validUntil,
        long version) {}
