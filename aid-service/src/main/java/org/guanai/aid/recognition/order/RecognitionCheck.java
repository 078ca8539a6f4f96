package org.guanai.aid.recognition.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.guanai.aid.decision.Outcome;
import org.guanai.kit.problem.Refusal;

/// What the school's recognition group (认定工作组) found.
///
/// @param ways in which it checked
/// @param score of the score sheet, 0–100; it only supports the finding
/// @param reviewers who took part, parents' and pupils' representatives among them; public
/// @param tier code of the county's tiers, for an approval
/// @param reason for a refusal (2.2)
public record RecognitionCheck(
        @NotEmpty Set<@NotNull CheckingWay> ways,
        @Min(0) @Max(100) Integer score,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 40) String> reviewers,
        @NotNull Outcome outcome,
        @Size(max = 20) String tier,
        @Size(max = 500) String reason) {

    /// @throws Refusal.Invalid when an approval has no tier or a refusal no reason
    public void requireWhole() {
        if (outcome == Outcome.APPROVED && (tier == null || tier.isBlank())) {
            throw Refusal.invalid("aid.tier-missing", "tier");
        }
        if (outcome == Outcome.REFUSED && (reason == null || reason.isBlank())) {
            throw Refusal.invalid("aid.reason-required", "reason");
        }
    }
}
