package org.guanai.safety.mandatory.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// What followed a mandatory report.
public record FollowUpView(
        UUID id,
        UUID reportId,
        FollowUpKind kind,
        LocalDate doneOn,
        String words,
        @Nullable UUID recordedBy,
        Instant recordedAt) {}
