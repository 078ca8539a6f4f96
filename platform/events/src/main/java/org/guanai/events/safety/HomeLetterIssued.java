package org.guanai.events.safety;

import java.time.LocalDate;
import java.util.UUID;

/// The family of a child is to sign the school's letter about its safety (3.1.5g). Key: the
/// student.
///
/// @param dueOn until when
public record HomeLetterIssued(UUID letterId, UUID studentId, String org, LocalDate dueOn) {}
