package org.guanai.mentoring.match.gap;

import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A left-behind child (留守儿童) without a teacher.
///
/// @param school 10-digit 学校标识码
public record GapView(
        UUID studentId,
        String name,
        String school,
        @Nullable String className,
        int grade,
        boolean boarder) {}
