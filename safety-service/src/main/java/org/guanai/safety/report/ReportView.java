package org.guanai.safety.report;

import java.time.Instant;
import java.util.UUID;

/// A report on an incident to the authorities.
///
/// @param late made after `dueAt`
public record ReportView(
        UUID id,
        Stage stage,
        String to,
        String text,
        UUID reportedBy,
        Instant at,
        Instant dueAt,
        boolean late) {}
