package org.guanai.safety.mandatory.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A mandatory report in a list: that there is one, and how it stands.
///
/// @param danger now: 0 none to 3 acute
public record MandatorySummary(
        UUID id,
        String number,
        OrgPath org,
        LocalDate foundOn,
        int danger,
        MandatoryState state,
        Instant reportedAt) {}
