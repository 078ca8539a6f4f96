package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// Two records that were joined are two children after all. Key: the student.
///
/// @param studentId the record that stayed
/// @param absorbedId the record that is another child again
/// @param org path of the school
public record StudentsParted(UUID studentId, UUID absorbedId, String org, LocalDate on) {}
