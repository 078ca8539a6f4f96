package org.guanai.safety.report;

import java.time.Instant;
import java.util.List;
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
        boolean late) {

    /// @param items oldest first, never more than a case has
    /// @param awaited the report that is due next, absent after the final one
    public record Log(List<ReportView> items, AwaitedView awaited) {}

    public record AwaitedView(Stage stage, Instant dueAt, boolean overdue) {}
}
