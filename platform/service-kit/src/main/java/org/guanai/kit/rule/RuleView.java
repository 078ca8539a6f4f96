package org.guanai.kit.rule;

import java.time.LocalDate;
import java.util.Map;
import org.guanai.kit.openapi.Nullable;

/// A version of a rule (规则) with the document that it rests on.
///
/// @param label what decisions store: `feedback@1`, a county's own `330127/feedback@2`
/// @param org path of the county whose own it is; `CN` for the whole country
/// @param name in the language of the request
/// @param local whether a county may set its own
/// @param effectiveTo last day; absent when it has no end
/// @param content its numbers and texts, in a shape of its own for each code
public record RuleView(
        String label,
        String code,
        int version,
        String org,
        String name,
        String clause,
        String basis,
        Certainty certainty,
        boolean local,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Map<String, Object> content) {

    static RuleView of(RuleVersion v, boolean english, Map<String, Object> content) {
        return new RuleView(
                v.label(),
                v.code,
                v.version,
                v.org,
                english ? v.nameEn : v.nameZh,
                v.clause,
                v.basis,
                v.certainty,
                v.local,
                v.effectiveFrom,
                v.effectiveTo,
                content);
    }
}
