package org.guanai.mentoring.match.gap;

import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.openapi.Nullable;

/// A child of a special group (特殊群体) who lacks what it is entitled to.
///
/// @param school 10-digit 学校标识码
/// @param groups all groups of the child
/// @param lacks what is missing, at least one
public record GapView(
        UUID studentId,
        String name,
        String school,
        @Nullable String className,
        int grade,
        boolean boarder,
        List<SpecialGroup> groups,
        List<Lack> lacks) {}
