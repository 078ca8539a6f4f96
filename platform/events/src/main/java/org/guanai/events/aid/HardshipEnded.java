package org.guanai.events.aid;

import java.time.LocalDate;
import java.util.UUID;

/// A recognition of hardship is not in force any more (2.3, 3.3.2a). Key: the student.
///
/// @param mistaken it never should have been: it is decided again
public record HardshipEnded(
        UUID recognitionId, UUID studentId, String org, LocalDate on, boolean mistaken) {}
