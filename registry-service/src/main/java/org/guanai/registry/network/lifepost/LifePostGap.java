package org.guanai.registry.network.lifepost;

import java.util.List;
import org.guanai.kit.scope.OrgPath;

/// A boarding school where life-guidance teachers are missing (缺口).
///
/// @param needed by the rule `life-guidance`, its version beside it
/// @param missing how many more are needed
/// @param floorsWithoutWoman floors of girls that no woman looks after
public record LifePostGap(
        OrgPath org,
        String name,
        int boarders,
        int held,
        int needed,
        int missing,
        List<String> floorsWithoutWoman,
        String ruleVersion) {}
