package org.guanai.mentoring.match.gap;

import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A left-behind child (留守儿童) without a teacher.
public record GapView(
        UUID studentId,
        String name,
        String schoolCode,
        @Nullable String className,
        int grade,
        boolean boarder) {}
