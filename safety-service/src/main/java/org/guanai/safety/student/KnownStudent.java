package org.guanai.safety.student;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A student as incidents need one.
///
/// @param org path of the school
/// @param guardians of now
public record KnownStudent(
        UUID id, OrgPath org, String name, String className, Set<UUID> guardians) {
    static KnownStudent of(Student s) {
        return new KnownStudent(
                s.id, s.org, s.name, s.className, Set.copyOf(List.of(s.guardianIds)));
    }
}
