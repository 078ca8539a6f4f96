package org.guanai.registry.protection.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.ConsentUse;
import org.guanai.kit.openapi.Nullable;

/// What a guardian has said of one use (单独同意).
///
/// @param granted as it was said; it counts while `stands`
/// @param stands whether it is the newest of its use and was not withdrawn
/// @param onPaper whether the school entered it from a paper
public record ConsentView(
        UUID id,
        UUID formId,
        UUID guardianId,
        ConsentUse use,
        boolean granted,
        boolean stands,
        boolean onPaper,
        LocalDate givenOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnWhy) {
    static ConsentView of(Consent c, boolean newest) {
        return new ConsentView(
                c.id,
                c.formId,
                c.guardianId,
                c.usedFor,
                c.granted,
                newest && c.withdrawnOn == null,
                c.onPaper,
                c.givenOn,
                c.withdrawnOn,
                c.withdrawnWhy);
    }
}
