package org.guanai.mentoring.care.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Feedback that is owed to a guardian.
///
/// @param dueOn last day on which the guardian is to be told
public record FeedbackView(
        UUID id,
        UUID contactId,
        UUID pairingId,
        UUID studentId,
        @Nullable String studentName,
        UUID helperId,
        int concern,
        LocalDate dueOn) {}
