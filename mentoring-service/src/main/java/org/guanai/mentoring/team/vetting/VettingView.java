package org.guanai.mentoring.team.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A vetting and what came of it.
///
/// @param disqualifications statutory grounds that were found
public record VettingView(
        UUID id,
        UUID helperId,
        RecordCheck recordCheck,
        List<String> disqualifications,
        LocalDate validUntil,
        boolean passed,
        Instant vettedAt) {
    static VettingView of(Vetting v) {
        return new VettingView(
                v.id,
                v.helperId,
                v.recordCheck,
                v.disqualifications,
                v.validUntil,
                v.passed,
                v.vettedAt);
    }
}
