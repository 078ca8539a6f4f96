package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// A student had been marked as left by mistake: what ended with that comes back. Key: the student.
///
/// @param org path of the school
/// @param leftOn last day at the school, as it was taken
/// @param on day on which the mistake was mended
public record StudentReinstated(UUID studentId, String org, LocalDate leftOn, LocalDate on) {}
