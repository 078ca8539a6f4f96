package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// Two records turned out to be one child: what hangs on the absorbed one follows its snapshot,
/// which says so. Key: the student.
///
/// @param studentId the record that stays
/// @param absorbedId the record that is part of it from now on
/// @param org path of the school
public record StudentsJoined(UUID studentId, UUID absorbedId, String org, LocalDate on) {}
