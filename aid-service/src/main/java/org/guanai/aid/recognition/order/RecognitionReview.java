package org.guanai.aid.recognition.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.problem.Refusal;

/// The look at a recognition that each term takes (动态调整).
///
/// @param tier the new one, where it is adjusted
/// @param reason what was found
public record RecognitionReview(
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                String term,
        @NotNull Finding finding,
        @Size(max = 20) String tier,
        @NotBlank @Size(max = 500) String reason) {

    /// What becomes of the recognition.
    public enum Finding {
        KEPT,
        ADJUSTED,
        ENDED
    }

    /// @throws Refusal.Invalid when an adjustment has no tier
    public void requireWhole() {
        if (finding == Finding.ADJUSTED && (tier == null || tier.isBlank())) {
            throw Refusal.invalid("aid.tier-missing", "tier");
        }
    }
}
