package org.guanai.aid.recognition.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.aid.money.Money;
import org.guanai.kit.problem.Refusal;

/// Puts an application to be recognised right before the school has checked it (更正). What is absent
/// stays.
///
/// @param hardshipKind code or Chinese word; a legacy one is mapped forward
/// @param statement the family's words anew; sealed
/// @param household persons who live on the family's income
/// @param incomePerHead CNY a year
/// @param reason stands in the audit
public record RecognitionCorrection(
        @Size(max = 40) @Schema(examples = "SUBSISTENCE_ALLOWANCE") String hardshipKind,
        @Size(max = 2000) String statement,
        @Min(1) @Max(30) Integer household,
        Money incomePerHead,
        @NotBlank @Size(min = 2, max = 500) String reason) {

    /// @throws Refusal.Invalid when it changes nothing
    public void requireWhole() {
        if (hardshipKind == null
                && statement == null
                && household == null
                && incomePerHead == null) {
            throw Refusal.invalid("aid.nothing-to-correct", "statement");
        }
    }
}
