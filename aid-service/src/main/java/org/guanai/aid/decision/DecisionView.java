package org.guanai.aid.decision;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A decision as its readers see it.
///
/// @param ruleVersion what it was made under (1.1)
/// @param reopenedAt when it was taken back as a slip; absent while it stands
public record DecisionView(
        DecisionLevel level,
        Outcome outcome,
        @Nullable String reason,
        UUID decidedBy,
        Instant decidedAt,
        String ruleVersion,
        @Nullable Instant reopenedAt,
        @Nullable String reopenedWhy) {}
