package org.guanai.safety.report;

import java.time.Instant;

/// A stage that has been reported.
public record ReportStep(Stage stage, Instant at) {}
