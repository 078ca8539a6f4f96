package org.guanai.mentoring.match.gap;

import java.util.UUID;

/// A left-behind child (留守儿童) without a teacher.
public record GapView(
        UUID studentId,
        String name,
        String schoolCode,
        String className,
        int grade,
        boolean boarder) {}
