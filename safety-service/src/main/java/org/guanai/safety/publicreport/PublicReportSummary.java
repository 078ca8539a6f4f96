package org.guanai.safety.publicreport;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A public report in a list.
public record PublicReportSummary(
        UUID id, OrgPath org, PublicReportState state, Instant receivedAt) {}
