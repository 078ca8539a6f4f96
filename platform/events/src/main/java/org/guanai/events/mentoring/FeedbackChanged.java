package org.guanai.events.mentoring;

import java.time.LocalDate;
import java.util.UUID;

/// Feedback to a guardian (及时反馈, 3.1.3k) was sent, delivered, closed, or is owed again. Key: the
/// student.
///
/// @param state OWED, SENT, DELIVERED, CLOSED or WITHDRAWN
/// @param on day on which the guardian was told; null where none was
/// @param way PHONE, MEETING, HOME_VISIT, MESSAGE or LETTER; null where none was told
public record FeedbackChanged(
        UUID feedbackId,
        UUID contactId,
        UUID studentId,
        UUID helperId,
        String org,
        String state,
        LocalDate on,
        String way) {}
