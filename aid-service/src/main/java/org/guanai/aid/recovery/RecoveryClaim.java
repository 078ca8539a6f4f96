package org.guanai.aid.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanai.aid.money.Money;

/// A claim of what was paid too much, as it is sent.
///
/// @param explanation for the family
public record RecoveryClaim(
        @NotNull UUID applicationId,
        @NotNull Money amount,
        @NotNull OverpaymentCause cause,
        @NotBlank @Size(max = 500) String explanation) {

    /// Why too much was paid.
    public enum OverpaymentCause {
        LEFT_SCHOOL,
        PAID_TWICE,
        WRONG_KIND,
        WRONG_RATE,
        UNTRUE_STATEMENT,
        OTHER
    }
}
