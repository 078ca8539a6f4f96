package org.guanai.registry.roll.transfer.act;

import jakarta.validation.constraints.Size;
import org.guanai.kit.problem.Refusal;

/// The releasing school, or the county, agrees or does not.
///
/// @param reason needed for a refusal
public record TransferAnswer(boolean approved, @Size(max = 200) String reason) {

    /// @throws Refusal.Invalid when it is refused without a reason
    public void requireReason() {
        if (!approved && (reason == null || reason.strip().length() < 4)) {
            throw Refusal.invalid("registry.transfer-reason", "reason");
        }
    }
}
