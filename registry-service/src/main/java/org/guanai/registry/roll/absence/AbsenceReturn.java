package org.guanai.registry.roll.absence;

import java.time.LocalDate;

/// The child is back.
///
/// @param on first day; today when absent
public record AbsenceReturn(LocalDate on) {}
