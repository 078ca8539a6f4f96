package org.guanai.registry.child.group;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A rule as data (规则).
///
/// @param label what decisions store
/// @param org path of the county that set it, `*` for the whole country
/// @param local whether a county may set its own
@Schema(name = "RegistryRule")
public record RuleView(
        String label,
        String code,
        String org,
        int version,
        String name,
        String basis,
        Integer months,
        Integer age,
        boolean local,
        LocalDate effectiveFrom,
        LocalDate effectiveTo) {

    static RuleView of(Rule r) {
        return new RuleView(
                r.label(),
                r.code(),
                r.org(),
                r.version(),
                r.name(),
                r.basis(),
                r.months(),
                r.age(),
                r.local(),
                r.effectiveFrom(),
                r.effectiveTo());
    }
}
