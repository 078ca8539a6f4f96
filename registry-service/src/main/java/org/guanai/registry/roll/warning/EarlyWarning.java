package org.guanai.registry.roll.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A child that may be lost to school (辍学预警).
///
/// @param points sum of the reasons
/// @param ruleVersion version of the rule that says how many each has
public record EarlyWarning(
        UUID studentId,
        OrgPath org,
        String name,
        int points,
        List<WarningReason> reasons,
        String ruleVersion) {

    /// @param count how often
    /// @param last newest day of it
    public record WarningReason(WarningSign sign, int count, LocalDate last, int points) {}
}
