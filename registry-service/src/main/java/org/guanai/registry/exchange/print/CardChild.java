package org.guanai.registry.exchange.print;

import java.util.Set;
import java.util.UUID;
import org.guanai.registry.place.organisation.StageYear;

/// A child whose card is printed.
///
/// @param className within the year, null without a class
record CardChild(UUID id, String name, UUID classId, String className, StageYear at) {
    boolean isIn(Set<UUID> classes) {
        return classId != null && classes.contains(classId);
    }

    /// `三年级1班`.
    String fullClassName() {
        return PrintWords.grade(at.grade()) + (className == null ? "" : className);
    }
}
