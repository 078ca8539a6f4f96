package org.guanai.mentoring.counsel.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A session, without what was said.
///
/// @param topics sorted
/// @param nextOn day of the next one
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
        UUID id,
        UUID caseId,
        UUID studentId,
        UUID counsellorId,
        LocalDate heldOn,
        int minutes,
        SessionPlace place,
        SessionKind kind,
        List<String> topics,
        RiskAsked risk,
        @Nullable LocalDate nextOn,
        @Nullable Instant correctedAt,
        @Nullable Instant withdrawnAt,
        long version) {}
