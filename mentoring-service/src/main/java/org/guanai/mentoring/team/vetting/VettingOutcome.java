package org.guanai.mentoring.team.vetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/// What a vetting found, by the form of the record check (犯罪记录查询). Only the result is kept, never
/// an offence.
///
/// @param requestNumber number of the request to the police
/// @param consentOn day on which the person agreed in writing to be searched for
/// @param repliedOn day of the police's reply
/// @param disqualifications statutory grounds that were found; empty when none
/// @param validUntil last day on which the helper may be relied on before the next check
public record VettingOutcome(
        @NotBlank @Size(max = 60) String requestNumber,
        @NotNull LocalDate consentOn,
        @NotNull LocalDate repliedOn,
        @NotNull RecordCheck recordCheck,
        @NotNull Set<@NotNull Disqualification> disqualifications,
        @NotNull LocalDate validUntil) {
    boolean passes() {
        return recordCheck == RecordCheck.CLEAR && disqualifications.isEmpty();
    }
}
