package org.guanai.registry.rule.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A document that rules rest on (政策依据).
///
/// @param org path of the county whose it is; `CN` for the whole country
/// @param number by which rules name it
/// @param issuer 发文机关
/// @param effectiveTo last day; absent while it holds
/// @param rules labels of the registry's rules that name it, `left-behind.state-council@1`
public record BasisView(
        UUID id,
        String org,
        String number,
        String title,
        String issuer,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        List<String> rules) {
    static BasisView of(PolicyBasis b, List<String> rules) {
        return new BasisView(
                b.id, b.org, b.number, b.title, b.issuer, b.effectiveFrom, b.effectiveTo, rules);
    }
}
