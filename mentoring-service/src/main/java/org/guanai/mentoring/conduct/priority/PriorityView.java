package org.guanai.mentoring.conduct.priority;

import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A struggling child and what it got in a term, by the five kinds.
///
/// @param kinds how many of the five it got at all
/// @param total all of it
public record PriorityView(
        UUID studentId,
        String name,
        OrgPath org,
        @Nullable String className,
        int kinds,
        int total,
        int praise,
        int care,
        int tutoring,
        int visits,
        int activities) {}
