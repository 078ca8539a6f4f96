package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// A child has left so long ago that only its roll file remains (留存期满): the rest was erased, and
/// whoever keeps more of it erases that. Key: the student.
///
/// @param org path of the last school
/// @param on day of the erasure
public record ChildFileErased(UUID studentId, String org, LocalDate on) {}
