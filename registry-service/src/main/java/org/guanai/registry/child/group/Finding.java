package org.guanai.registry.child.group;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.rule.Held;

/// What one definition says of a child.
///
/// @param reasons both-parents-away, one-parent-away-other-unable, one-parent-away,
///   claimed-one-parent-away, claimed-both-parents-away, claimed-not, not-claimed,
///   superseded-by-survey, not-surveyed, nobody-away-long-enough, too-old
/// @param rule the rule and version it was decided under
/// @param basis the document behind the rule
@Schema(name = "GroupFinding")
public record Finding(
        Definition definition, boolean holds, List<String> reasons, String rule, String basis) {

    @Schema(name = "LeftBehindDefinition")
    public enum Definition {
        /// The school's standing claim.
        CLAIM,
        /// 国发〔2016〕13号: both parents away for work, or one away and the other unable to guard;
        /// under 16.
        STATE_COUNCIL,
        /// School rolls: a parent away for three months or more, the child at home.
        SCHOOL_ROLL
    }

    static Finding of(Definition definition, boolean holds, String reason, Held<?> rule) {
        return new Finding(definition, holds, List.of(reason), rule.label(), rule.basis());
    }
}
