package org.guanai.mentoring.care.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What became of feedback that was owed. A mistake is mended by saying it again, also that it is
/// OWED still.
///
/// @param state OWED, SENT, DELIVERED or CLOSED
/// @param on day on which the guardian was told; needed for SENT and DELIVERED
/// @param way how; needed for SENT and DELIVERED
/// @param remark needed for CLOSED: why the guardian is not told
public record FeedbackChange(
        @NotNull FeedbackState state,
        LocalDate on,
        FeedbackWay way,
        @Size(max = 400) String remark) {}
