package org.guanai.mentoring.care.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A message to a guardian about their child.
///
/// @param studentName in lists only
/// @param text absent in lists
/// @param readOn day on which a guardian opened it; absent before
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackMessageView(
        UUID id,
        UUID studentId,
        @Nullable String studentName,
        UUID helperId,
        LocalDate toldOn,
        @Nullable LocalDate readOn,
        @Nullable String text) {

    static FeedbackMessageView of(Feedback f, String text) {
        return new FeedbackMessageView(
                f.id, f.studentId, null, f.helperId, f.toldOn, f.readOn, text);
    }
}
