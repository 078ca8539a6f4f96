package org.guanai.registry.roll.leave;

import java.time.LocalDate;

/// The child is back (复学).
///
/// @param on first day; today when absent
public record LeaveReturn(LocalDate on) {}
