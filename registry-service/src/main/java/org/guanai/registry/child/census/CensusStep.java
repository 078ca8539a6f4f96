package org.guanai.registry.child.census;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A census takes a step, in the current transaction: what schools have of it goes along, or
/// refuses. Within the service.
///
/// @param today day of the step
public record CensusStep(Kind kind, CensusView census, LocalDate today) {
    @Schema(name = "CensusStepKind")
    public enum Kind {
        OPENS,
        FREEZES
    }

    /// Whether the day has come on which the numbers stand, complete or not.
    public boolean isDue() {
        return !today.isBefore(census.freezesOn());
    }
}
