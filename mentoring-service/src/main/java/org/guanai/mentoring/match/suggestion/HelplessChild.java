package org.guanai.mentoring.match.suggestion;

import java.util.Set;
import java.util.UUID;

/// A child for whom somebody is looked for.
///
/// @param knownHelpers who looked after it before
record HelplessChild(
        UUID studentId, String name, UUID classId, String className, Set<UUID> knownHelpers) {}
