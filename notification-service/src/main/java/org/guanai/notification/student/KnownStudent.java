package org.guanai.notification.student;

import java.util.List;
import java.util.UUID;

/// A student as far as notices need one.
///
/// @param org path of the school
/// @param school its name; null where no snapshot has arrived
/// @param classId null without a class
/// @param chain guardians in the order in which they are told (3.1.5f)
public record KnownStudent(
        UUID id, String org, String school, String name, UUID classId, List<Link> chain) {
    public record Link(UUID guardian, String relation) {}
}
