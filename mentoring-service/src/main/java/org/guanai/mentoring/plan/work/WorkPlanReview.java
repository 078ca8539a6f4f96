package org.guanai.mentoring.plan.work;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanai.kit.problem.Refusal;

/// What the county says to a work plan.
///
/// @param remark needed when it is returned: what is to be mended
public record WorkPlanReview(@NotNull Boolean accepted, @Size(max = 1_000) String remark) {

    /// @throws Refusal.Invalid when it is returned without a word
    void check() {
        if (!accepted && (remark == null || remark.isBlank())) {
            throw Refusal.invalid("mentoring.work-plan-remark", "remark");
        }
    }
}
