package org.guanai.registry.child.recognition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.openapi.Nullable;

/// A review (复核) of a recognition: it goes on, or it ends.
///
/// @param outcome GOES_ON, or why it ends
/// @param note what was found
/// @param reviewOn day of the next review, when it goes on; the rule's when absent
public record RecognitionReview(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 200) String note,
        @Nullable LocalDate reviewOn) {

    @Schema(name = "ReviewOutcome")
    public enum Outcome {
        GOES_ON,
        /// 已改善
        OVERCOME,
        /// 不再符合条件
        NO_LONGER_MET,
        /// 家长要求
        AT_FAMILYS_WISH,
        /// 其他
        OTHER
    }
}
