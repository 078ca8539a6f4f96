package org.guanai.aid.application.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.problem.Refusal;

/// Puts an application right before anybody has decided on it (更正). What is absent stays.
///
/// @param hardshipKind code or Chinese word; of a child who is recognised the recognition's holds
/// @param statement the family's words anew
/// @param reason stands in the audit
public record ApplicationCorrection(
        @Size(max = 40) @Schema(examples = "SUBSISTENCE_ALLOWANCE") String hardshipKind,
        @Size(max = 2000) String statement,
        @NotBlank @Size(min = 2, max = 500) String reason) {

    /// @throws Refusal.Invalid when it changes nothing
    public void requireWhole() {
        if (hardshipKind == null && statement == null) {
            throw Refusal.invalid("aid.nothing-to-correct", "statement");
        }
    }
}
