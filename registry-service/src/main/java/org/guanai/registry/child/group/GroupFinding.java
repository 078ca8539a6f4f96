package org.guanai.registry.child.group;

import java.util.List;
import org.guanai.kit.rule.Held;

/// What one definition says of a child.
///
/// @param reasons both-parents-away, one-parent-away-other-unable, one-parent-away,
///   claimed-one-parent-away, claimed-both-parents-away, claimed-not, not-claimed,
///   superseded-by-survey, not-surveyed, nobody-away-long-enough, too-old
/// @param rule the rule and version it was decided under
/// @param basis the document behind the rule
public record GroupFinding(
        LeftBehindDefinition definition,
        boolean holds,
        List<String> reasons,
        String rule,
        String basis) {

    static GroupFinding of(
            LeftBehindDefinition definition, boolean holds, String reason, Held<?> rule) {
        return new GroupFinding(definition, holds, List.of(reason), rule.label(), rule.basis());
    }
}
