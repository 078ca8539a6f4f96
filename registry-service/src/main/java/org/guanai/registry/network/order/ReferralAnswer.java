package org.guanai.registry.network.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The answer to a task.
///
/// @param outcome done, or declined: the answer says why
/// @param answer what was done, or why not
public record ReferralAnswer(
        @NotNull Outcome outcome, @NotBlank @Size(min = 4, max = 1000) String answer) {

    @Schema(name = "ReferralOutcome")
    public enum Outcome {
        DONE,
        DECLINED
    }
}
