package org.guanai.safety.report;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A report on an incident to the authorities.
///
/// @param text absent for an auditor
/// @param late made after `dueAt`
public record ReportView(
        UUID id,
        Stage stage,
        String to,
        @Nullable String text,
        UUID reportedBy,
        Instant at,
        Instant dueAt,
        boolean late) {}
