package org.guanai.mentoring.activity.lesson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A lesson.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LessonView(
        UUID id,
        OrgPath org,
        LocalDate heldOn,
        UUID classId,
        String className,
        int grade,
        Course course,
        String topic,
        UUID taughtBy,
        int minutes,
        boolean apart,
        @Nullable String material,
        int absent,
        @Nullable Instant withdrawnAt,
        long version) {}
