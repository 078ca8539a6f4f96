package org.guanai.safety.report;

import java.time.Instant;
import java.util.List;
import org.guanai.kit.openapi.Nullable;

/// The reports on an incident.
///
/// @param items oldest first, never more than a case has
/// @param awaited the report that is due next, absent after the final one
public record ReportLog(List<ReportView> items, @Nullable AwaitedView awaited) {

    /// A report that is due.
    public record AwaitedView(Stage stage, Instant dueAt, boolean overdue) {}
}
