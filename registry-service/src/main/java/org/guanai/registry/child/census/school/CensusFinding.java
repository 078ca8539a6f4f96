package org.guanai.registry.child.census.school;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.child.census.known.CensusOutcome;

/// What a school found of a child on its list.
///
/// @param outcome CONFIRMED, CHANGED or GONE
/// @param note what has changed, or why the child is gone
public record CensusFinding(@NotNull Said outcome, @Nullable @Size(max = 200) String note) {

    public enum Said {
        CONFIRMED,
        CHANGED,
        GONE;

        CensusOutcome outcome() {
            return CensusOutcome.valueOf(name());
        }
    }
}
