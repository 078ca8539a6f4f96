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
        String requestNumber,
        LocalDate consentOn,
        LocalDate repliedOn,
        RecordCheck recordCheck,
        List<String> disqualifications,
        LocalDate validUntil,
        boolean passed,
        Instant vettedAt) {
    static VettingView of(Vetting v) {
        return new VettingView(
                v.id,
                v.helperId,
                v.requestNumber,
                v.consentOn,
                v.repliedOn,
                v.recordCheck,
                v.disqualifications,
                v.validUntil,
                v.passed,
                v.vettedAt);
    }
}
