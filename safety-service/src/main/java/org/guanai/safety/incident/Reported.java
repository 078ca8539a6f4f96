package org.guanai.safety.incident;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.safety.student.KnownStudent;

/// An incident that was reported just now: nobody was told of it yet.
///
/// @param involved in the order of the report
record Reported(Incident incident, List<Involvement> involved, Map<UUID, KnownStudent> students) {}
