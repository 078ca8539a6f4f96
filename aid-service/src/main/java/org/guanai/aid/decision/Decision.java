package org.guanai.aid.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanai.kit.problem.Refusal;

/// A decision as it is sent.
///
/// @param reason for a refusal
public record Decision(@NotNull Outcome outcome, @Size(max = 500) String reason) {
    /// A refusal gives its reason (2.2).
    ///
    /// @throws Refusal.Invalid when it does not
    public void requireReason() {
        if (outcome == Outcome.REFUSED && (reason == null || reason.isBlank())) {
            throw Refusal.invalid("aid.reason-required", "reason");
        }
    }
}
