package org.guanai.registry.child.leaving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.guanai.registry.child.enrolment.Ending;

/// The end of a student's enrolment (离校).
///
/// @param on last day at the school; today when absent
public record Withdrawal(@NotNull Ending reason, LocalDate on) {}
