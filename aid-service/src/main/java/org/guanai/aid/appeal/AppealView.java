package org.guanai.aid.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.publicity.NoticeSubject;
import org.guanai.kit.openapi.Nullable;

/// An appeal (申诉).
///
/// @param subjectId id of the refused application or recognition
/// @param dueOn last day for the answer
public record AppealView(
        UUID id,
        NoticeSubject subject,
        UUID subjectId,
        UUID studentId,
        String ground,
        Instant filedAt,
        LocalDate dueOn,
        AppealState state,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        long version) {}
