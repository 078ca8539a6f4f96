package org.guanai.registry.child.census;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A census of left-behind children (留守儿童摸底).
///
/// @param org path of the county
/// @param classListsBy day until which schools work through their class lists
/// @param villagesBy day until which villages check them
/// @param freezesOn day on which the numbers stand, complete or not
/// @param rule the rule and version that the days follow from
/// @param frozenAt absent while it is open
public record CensusView(
        UUID id,
        OrgPath org,
        String term,
        LocalDate opensOn,
        LocalDate classListsBy,
        LocalDate villagesBy,
        LocalDate freezesOn,
        String rule,
        @Nullable Instant frozenAt) {

    static CensusView of(Census c) {
        return new CensusView(
                c.id,
                c.org,
                c.term,
                c.opensOn,
                c.classListsBy,
                c.villagesBy,
                c.freezesOn,
                c.ruleVersion,
                c.frozenAt);
    }
}
