package org.guanai.registry.roll.leave;

import jakarta.validation.constraints.Size;
import org.guanai.kit.problem.Refusal;

/// The county grants a leave, or refuses it with a reason.
public record LeaveDecision(boolean granted, @Size(max = 200) String reason) {

    /// @throws Refusal.Invalid when it is refused without a reason
    void requireReason() {
        if (!granted && (reason == null || reason.strip().length() < 4)) {
            throw Refusal.invalid("registry.leave-reason", "reason");
        }
    }
}
