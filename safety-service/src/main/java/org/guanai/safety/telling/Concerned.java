package org.guanai.safety.telling;

import java.util.Map;
import java.util.UUID;
import org.guanai.kit.rule.Held;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.situation.Part;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.suspect.Suspects;
import org.guanai.safety.suspect.Untold;

/// The people whom an incident concerns.
///
/// @param org school of the students; the place above when they are of several schools
/// @param parts of the students, in the order of the report
/// @param untold the suspects, as the other services are to know them
/// @param rule within what time a guardian is to be told
public record Concerned(
        OrgPath org,
        Map<UUID, Part> parts,
        Map<UUID, KnownStudent> students,
        Suspects suspects,
        Untold untold,
        Held<ToldWithin> rule) {}
