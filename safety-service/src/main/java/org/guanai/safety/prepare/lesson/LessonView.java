package org.guanai.safety.prepare.lesson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A safety lesson (安全教育课).
public record LessonView(
        UUID id,
        OrgPath org,
        LessonTopic topic,
        LessonOccasion occasion,
        LocalDate heldOn,
        String audience,
        int attended,
        @Nullable String note,
        @Nullable UUID recordedBy,
        @Nullable Instant withdrawnAt,
        long version) {}
