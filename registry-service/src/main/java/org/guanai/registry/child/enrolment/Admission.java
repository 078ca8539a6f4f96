package org.guanai.registry.child.enrolment;

import java.time.LocalDate;
import java.util.UUID;

/// An enrolment that begins.
///
/// @param id of the new enrolment
/// @param on its first day; that of the roster where another is not known
public record Admission(UUID id, UUID student, Placement placement, Beginning how, LocalDate on) {}
