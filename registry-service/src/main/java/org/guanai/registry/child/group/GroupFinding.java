package org.guanai.registry.child.group;

import java.util.List;
import org.guanai.kit.rule.Held;

/// What one definition says of a child.
///
/// @param reasons both-parents-away, one-parent-away-other-unable, one-parent-away,
///   claimed-one-parent-away, claimed-both-parents-away, claimed-not, claimed, not-claimed,
///   superseded-by-survey, claimed-after-survey, not-surveyed, places-not-surveyed,
///   nobody-away-long-enough, too-old, not-rural, household-unknown, lives-with-parents,
///   not-at-household-place, without-parents, parent-does-not-work, not-long-enough, same-county,
///   same-city-centre, other-county, other-province, other-county-rural
/// @param rule the rule and version it was decided under
/// @param basis the document behind the rule
public record GroupFinding(
        GroupDefinition definition,
        boolean holds,
        List<String> reasons,
        String rule,
        String basis) {

    static GroupFinding holds(GroupDefinition definition, Held<?> rule, List<String> reasons) {
        return new GroupFinding(definition, true, reasons, rule.label(), rule.basis());
    }

    static GroupFinding not(GroupDefinition definition, Held<?> rule, String reason) {
        return new GroupFinding(definition, false, List.of(reason), rule.label(), rule.basis());
    }
}
