package org.guanai.mentoring.care.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Feedback that is owed, or was given, to a guardian.
///
/// @param dueOn last day on which the guardian is told in time
/// @param toldOn day on which the guardian was told; absent until then
/// @param way how
/// @param remark why the guardian is not told, of CLOSED
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackView(
        UUID id,
        UUID contactId,
        UUID pairingId,
        UUID studentId,
        @Nullable String studentName,
        UUID helperId,
        @Nullable String helperName,
        int concern,
        LocalDate dueOn,
        FeedbackState state,
        @Nullable LocalDate toldOn,
        @Nullable FeedbackWay way,
        @Nullable String remark,
        long version) {}
