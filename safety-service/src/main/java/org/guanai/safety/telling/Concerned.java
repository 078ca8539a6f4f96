package org.guanai.safety.telling;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.rule.Held;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.student.KnownStudent;

/// The people whom an incident concerns.
///
/// @param org school of the students; the place above when they are of several schools
/// @param parts of the students, in the order of the report
/// @param suspects guardians of these students who are never told
/// @param rule within what time a guardian is to be told
public record Concerned(
        OrgPath org,
        Map<UUID, Part> parts,
        Map<UUID, KnownStudent> students,
        Set<UUID> suspects,
        Held<ToldWithin> rule) {}
