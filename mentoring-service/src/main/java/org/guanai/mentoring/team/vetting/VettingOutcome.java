package org.guanai.mentoring.team.vetting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;

/// What a vetting found.
///
/// @param disqualifications statutory grounds that were found; empty when none
/// @param validUntil last day on which the helper may be relied on before the next check
public record VettingOutcome(
        @NotNull RecordCheck recordCheck,
        @NotNull Set<@NotNull Disqualification> disqualifications,
        @NotNull LocalDate validUntil) {
    boolean passes() {
        return recordCheck == RecordCheck.CLEAR && disqualifications.isEmpty();
    }
}
