package org.guanai.safety.matter;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A matter in a list.
public record MatterSummary(
        UUID id, OrgPath org, UUID studentId, MatterState state, Instant openedAt) {}
