package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// Whom the family of a child turns to at school has changed, or how they are reached (3.2.1b).
/// Key: the student.
public record DirectoryChanged(UUID studentId, String org, UUID classId, LocalDate on) {}
