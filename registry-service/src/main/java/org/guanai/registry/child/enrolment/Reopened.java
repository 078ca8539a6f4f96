package org.guanai.registry.child.enrolment;

import java.time.LocalDate;

/// An enrolment that had not ended after all.
///
/// @param leftOn its last day, as it was taken
/// @param on day on which that was mended
public record Reopened(LocalDate leftOn, LocalDate on) {}
